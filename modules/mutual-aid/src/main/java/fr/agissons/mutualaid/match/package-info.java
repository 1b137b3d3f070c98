/** Bringing people together: who offers to help with which request, who is confirmed, and how it went. */
@NullMarked
package fr.agissons.mutualaid.match;

import org.jspecify.annotations.NullMarked;
