/** What every part of mutual aid goes by: kinds of help, levels of trust, what may be written and how near a place is told. */
@NullMarked
package fr.agissons.mutualaid.rule;

import org.jspecify.annotations.NullMarked;
