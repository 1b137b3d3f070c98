/** The door: host, language, errors, security headers. */
@NullMarked
package fr.agissons.core.web;

import org.jspecify.annotations.NullMarked;
