/** Finding somebody to help: the list with its filters, one request's page, and what the home page shows of them. */
@NullMarked
package fr.agissons.mutualaid.discovery;

import org.jspecify.annotations.NullMarked;
