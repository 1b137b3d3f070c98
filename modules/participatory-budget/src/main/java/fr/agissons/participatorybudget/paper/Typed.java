package fr.agissons.participatorybudget.paper;

import java.util.Locale;

/** What became of a reading that was typed. */
public enum Typed {
    /** It is the first; somebody else types the paper anew. */
    FIRST,
    /** It says what the first said: the paper is settled. */
    ALIKE,
    /** It says something else: a third person decides. */
    DIFFERENT,
    /** The same person typed this paper before. */
    TWICE_BY_ONE,
    /** Two people typed this paper before. */
    FULL,
    /** The vote has not begun. */
    TOO_EARLY,
    /** The papers are in the sealed box, or the result is published. */
    CLOSED;

    /** Whether it was kept. */
    public boolean isKept() {
        return this == FIRST || this == ALIKE || this == DIFFERENT;
    }

    /** Its word in addresses, and message key of what is said. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String key() {
        return "budget.paper.typed." + word();
    }
}
