package fr.agissons.participatorybudget.recount;

import fr.agissons.participatorybudget.tally.Fraction;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Money as people read it: to the cent, in the file's currency. */
final class Amount {
    private final long scale;
    private final String currency;

    Amount(long scale, String currency) {
        this.scale = scale;
        this.currency = currency;
    }

    String of(long units) {
        return of(Fraction.of(units));
    }

    String of(Fraction units) {
        Fraction amount = units.dividedBy(Fraction.of(scale));
        String format = amount.isWhole() ? "#,##0" : "#,##0.00";
        return (number(amount, format) + " " + currency).strip();
    }

    /** A number that is no money, with at most two decimals. */
    static String number(Fraction number) {
        return number(number, "#,##0.##");
    }

    private static String number(Fraction number, String format) {
        DecimalFormat decimals = new DecimalFormat(format, DecimalFormatSymbols.getInstance(Locale.FRENCH));
        decimals.setRoundingMode(RoundingMode.HALF_EVEN);
        return decimals.format(new BigDecimal(number.numerator())
                .divide(new BigDecimal(number.denominator()), MathContext.DECIMAL128));
    }
}
