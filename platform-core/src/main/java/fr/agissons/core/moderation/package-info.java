/** What people publish, when somebody finds it wrong: reported, hidden, answered, appealed. */
@NullMarked
package fr.agissons.core.moderation;

import org.jspecify.annotations.NullMarked;
