package fr.agissons.core.people.organisation;

/**
 * The number of one establishment of a registered body: nine digits of SIREN, five of its own, the last a checksum.
 *
 * @param value fourteen digits, no space
 */
record Siret(String value) {
    private static final int LENGTH = 14;

    /** La Poste has more establishments than checksums allow: its own follow another rule (Insee, 2015). */
    private static final String LA_POSTE = "356000000";

    Siret {
        if (value.length() != LENGTH || !value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new MalformedNumber("siret-form");
        }
        if (luhn(value) % 10 != 0 && !(value.startsWith(LA_POSTE) && sum(value) % 5 == 0)) {
            throw new MalformedNumber("siret-checksum");
        }
    }

    /** Reads what a person typed, spaces allowed. */
    static Siret parse(String typed) {
        return new Siret(Typed.compact(typed));
    }

    /** In groups, as people read it: {@code 123 456 789 00012}. */
    String grouped() {
        return String.join(
                "\u00a0", value.substring(0, 3), value.substring(3, 6), value.substring(6, 9), value.substring(9));
    }

    private static int luhn(String digits) {
        int total = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            int weighed = (digits.length() - i) % 2 == 0 ? 2 * digit : digit;
            total += weighed > 9 ? weighed - 9 : weighed;
        }
        return total;
    }

    private static int sum(String digits) {
        return digits.chars().map(c -> c - '0').sum();
    }
}
