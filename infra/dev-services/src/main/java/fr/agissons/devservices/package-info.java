/** What the platform needs around it on a developer's machine: database, identities and mail, started and stopped as one. */
@NullMarked
package fr.agissons.devservices;

import org.jspecify.annotations.NullMarked;
