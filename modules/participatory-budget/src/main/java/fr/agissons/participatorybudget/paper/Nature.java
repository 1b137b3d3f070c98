package fr.agissons.participatorybudget.paper;

import java.util.List;
import java.util.Locale;

/** What somebody found who looked at a paper ballot. */
public enum Nature {
    /** A ballot that counts. */
    VALID,
    /** A paper with nothing chosen on it. */
    BLANK,
    /** A paper that breaks the rule or bears a mark: kept, with the reason, and not counted. */
    VOID,
    /** No paper at all: its number was typed by mistake. */
    ABSENT;

    /** What a paper can be to somebody who has it in hand. */
    static final List<Nature> IN_HAND = List.of(VALID, BLANK, VOID);

    /** Message key of its name. */
    public String key() {
        return "budget.paper.nature." + name().toLowerCase(Locale.ROOT);
    }
}
