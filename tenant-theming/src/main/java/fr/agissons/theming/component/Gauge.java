package fr.agissons.theming.component;

/**
 * How much of a whole is taken: places, an amount, a goal.
 *
 * @param value how much is taken
 * @param whole how much there is
 * @param label what it says in words
 */
public record Gauge(long value, long whole, String label) {
    /** The share taken, 0 to 100. */
    public int percent() {
        return whole <= 0 ? 0 : (int) Math.clamp(Math.round(100.0 * value / whole), 0, 100);
    }
}
