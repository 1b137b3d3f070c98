package fr.agissons.sharing.gift.page;

import fr.agissons.core.text.ContactScan;
import fr.agissons.core.text.PlainText;
import fr.agissons.sharing.gift.GiftDetails;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody types to get some of it.
 *
 * @param quantity how many
 * @param words a word to whoever wrote it
 */
public record AskForm(@Nullable String quantity, @Nullable String words) {
    static final int LONGEST_WORDS = 500;

    static AskForm blank() {
        return new AskForm("1", "");
    }

    int pieces() {
        try {
            return Integer.parseInt(PlainText.line(quantity));
        } catch (NumberFormatException notANumber) {
            return 0;
        }
    }

    /** The words as they are kept. */
    String said() {
        return PlainText.lines(words);
    }

    /** What is wrong with it by itself. */
    Optional<AskFault> fault() {
        if (pieces() < 1 || pieces() > GiftDetails.MOST) {
            return Optional.of(new AskFault("quantity", "sharing.gift.ask.quantity-wrong"));
        }
        if (said().length() > LONGEST_WORDS) {
            return Optional.of(new AskFault("words", "sharing.gift.ask.words-long"));
        }
        return ContactScan.of(said()).map(found -> new AskFault("words", found.key()));
    }
}
