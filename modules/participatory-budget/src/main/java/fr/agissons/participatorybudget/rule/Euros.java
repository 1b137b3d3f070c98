package fr.agissons.participatorybudget.rule;

import fr.agissons.core.text.PlainText;
import java.math.BigDecimal;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Amounts as people type them: euros with or without blanks and cents, kept as whole cents. */
public final class Euros {
    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,12}([.,][0-9]{1,2})?");

    private Euros() {}

    /** The cents of "12 500", "12500,50" or "12 500 €"; nothing for anything else. */
    public static OptionalLong cents(@Nullable String typed) {
        String plain = PlainText.line(typed).replaceAll("[\\s\\u00a0\\u202f€]", "");
        return AMOUNT.matcher(plain).matches()
                ? OptionalLong.of(new BigDecimal(plain.replace(',', '.'))
                        .movePointRight(2)
                        .longValueExact())
                : OptionalLong.empty();
    }

    /** The amount as a field shows it: "12500" or "12500,50". */
    public static String typed(long cents) {
        return cents % 100 == 0
                ? Long.toString(cents / 100)
                : BigDecimal.valueOf(cents, 2).toPlainString().replace('.', ',');
    }
}
