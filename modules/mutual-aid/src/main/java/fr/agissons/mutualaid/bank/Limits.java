package fr.agissons.mutualaid.bank;

/**
 * Between what an account has to stay, in minutes.
 *
 * @param floor the least, nothing or below
 * @param ceiling the most
 */
record Limits(int floor, int ceiling) {
    /** The town's own account bears what it is given. */
    static final Limits NONE = new Limits(-1_000_000_000, 1_000_000_000);

    private static final int HOUR = 60;

    static Limits ofHours(int debt, int credit) {
        return new Limits(-debt * HOUR, credit * HOUR);
    }
}
