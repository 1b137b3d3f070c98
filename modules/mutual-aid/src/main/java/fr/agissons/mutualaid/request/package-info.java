/** A request for help: what is needed, who may read of it, how many helpers it has, and what became of it. */
@NullMarked
package fr.agissons.mutualaid.request;

import org.jspecify.annotations.NullMarked;
