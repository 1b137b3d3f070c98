package fr.agissons.participatorybudget.pabulib;

import fr.agissons.participatorybudget.tally.Fraction;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.regex.Pattern;

/** Amounts of money or points as files write them, read exactly: 4000, 4000.0, 12,5, 1e6 or 100/3. */
final class Amounts {
    private static final Pattern DECIMAL =
            Pattern.compile("[+-]?[0-9]{1,40}(?:[.,][0-9]{0,40})?(?:[eE][+-]?[0-9]{1,2})?");
    private static final Pattern QUOTIENT = Pattern.compile("([+-]?[0-9]{1,40})/([0-9]{1,40})");

    private Amounts() {}

    /** Not negative, or a flaw of where it stands. */
    static Fraction read(String text, Complaint complaint) throws MalformedFile {
        Fraction amount = parse(text, complaint);
        if (amount.signum() < 0) {
            throw complaint.about(Flaw.NEGATIVE, text);
        }
        return amount;
    }

    /** Says where a text stands that is wrong. */
    interface Complaint {
        MalformedFile about(Flaw flaw, String detail);
    }

    private static Fraction parse(String text, Complaint complaint) throws MalformedFile {
        if (DECIMAL.matcher(text).matches()) {
            BigDecimal decimal = new BigDecimal(text.replace(',', '.'));
            return decimal.scale() > 0
                    ? new Fraction(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()))
                    : new Fraction(decimal.toBigIntegerExact(), BigInteger.ONE);
        }
        var quotient = QUOTIENT.matcher(text);
        if (quotient.matches() && new BigInteger(quotient.group(2)).signum() > 0) {
            return new Fraction(new BigInteger(quotient.group(1)), new BigInteger(quotient.group(2)));
        }
        throw complaint.about(Flaw.BAD_NUMBER, text);
    }

    /** The least number that makes all of these whole when they are multiplied by it. */
    static BigInteger scale(List<Fraction> amounts) {
        BigInteger scale = BigInteger.ONE;
        for (Fraction amount : amounts) {
            scale = scale.divide(scale.gcd(amount.denominator())).multiply(amount.denominator());
        }
        return scale;
    }
}
