/** What holds for every route of the whole engine, those of modules to come included. */
@NullMarked
package fr.agissons.server.pages;

import org.jspecify.annotations.NullMarked;
