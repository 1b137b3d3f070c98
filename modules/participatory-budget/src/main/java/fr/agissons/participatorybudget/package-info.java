/** Participatory budgeting: residents propose, the town studies, residents choose, and anyone can count again. */
@NullMarked
package fr.agissons.participatorybudget;

import org.jspecify.annotations.NullMarked;
