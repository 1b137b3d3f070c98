/** Which town is being served: from the Host header to the row, and the second wall in the database. */
@NullMarked
package fr.agissons.core.tenancy;

import org.jspecify.annotations.NullMarked;
