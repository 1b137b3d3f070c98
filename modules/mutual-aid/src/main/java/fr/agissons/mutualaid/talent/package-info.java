/** What people know how to do, how well, when and where: the words in which skills are offered and looked for. */
@NullMarked
package fr.agissons.mutualaid.talent;

import org.jspecify.annotations.NullMarked;
