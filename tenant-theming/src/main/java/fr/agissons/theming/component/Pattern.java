package fr.agissons.theming.component;

/**
 * The picture of a thing that has none: a row of tiles cut from quarter circles, drawn from a seed, so that the same
 * thing always has the same picture. Three paths in three of the theme's colours, whatever its size.
 *
 * @param columns tiles across
 * @param rows tiles down
 * @param first shapes in the first colour
 * @param second shapes in the second colour
 * @param third shapes in the third colour
 * @param variant which of four grounds it stands on
 */
public record Pattern(int columns, int rows, String first, String second, String third, int variant) {
    private static final int SIDE = 8;
    private static final int SHAPES = 8;
    private static final int VARIANTS = 4;

    /** The picture of this seed. */
    public static Pattern of(String seed, int columns, int rows) {
        StringBuilder[] colors = {new StringBuilder(256), new StringBuilder(256), new StringBuilder(256)};
        long state = mix(seed.hashCode() * 0x9E3779B97F4A7C15L + seed.length());
        int variant = (int) (state >>> 20) & (VARIANTS - 1);
        int previous = -1;
        for (int y = 0; y < rows; y++) {
            for (int x = 0; x < columns; x++) {
                state = mix(state + 0x9E3779B97F4A7C15L);
                int color = (int) (state >>> 60) % 4;
                if (color == previous) {
                    color = (color + 1) % 4;
                }
                previous = color;
                if (color < 3) {
                    tile(colors[color], x * SIDE, y * SIDE, (int) (state >>> 40) & (SHAPES - 1));
                }
            }
        }
        return new Pattern(columns, rows, colors[0].toString(), colors[1].toString(), colors[2].toString(), variant);
    }

    /** The drawing's size, as its view box says it. */
    public String viewBox() {
        return "0 0 " + columns * SIDE + ' ' + rows * SIDE;
    }

    private static void tile(StringBuilder path, int x, int y, int shape) {
        switch (shape) {
            case 0 -> at(path, x, y).append("v8h8a8 8 0 0 0-8-8z");
            case 1 -> at(path, x + SIDE, y).append("v8h-8a8 8 0 0 1 8-8z");
            case 2 -> at(path, x, y).append("h8v8a8 8 0 0 1-8-8z");
            case 3 -> at(path, x, y).append("h8a8 8 0 0 1-8 8z");
            case 4 -> at(path, x, y + 4).append("a4 4 0 0 1 8 0a4 4 0 0 1-8 0z");
            case 5 ->
                at(path, x, y)
                        .append("h8a4 4 0 0 1-8 0zM")
                        .append(x)
                        .append(' ')
                        .append(y + 4)
                        .append("h8a4 4 0 0 1-8 0z");
            case 6 -> at(path, x, y + SIDE).append("v-4a4 4 0 0 1 8 0v4z");
            default -> at(path, x, y).append("h8v8h-8z");
        }
    }

    private static StringBuilder at(StringBuilder path, int x, int y) {
        return path.append('M').append(x).append(' ').append(y);
    }

    /** The finaliser of SplitMix64: spreads what little a short seed says over all bits. */
    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
