package fr.agissons.theming.color;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The colours a picture is remembered by. Pixels are counted in fine steps, then colours that look alike are gathered around
 * the one there is most of. The same pixels always give the same colours, in whatever order they come.
 */
public final class Dominant {
    private static final int MOST = 5;
    private static final double ALIKE = 0.11;
    private static final double COLOURLESS = 0.035;
    private static final double SHARE = 0.012;
    private static final int OPAQUE = 128;

    private Dominant() {}

    /** The main colours among these pixels, alpha first; those that are hardly there count for nothing. */
    public static List<Rgb> of(int[] argb) {
        Map<Integer, long[]> counted = new TreeMap<>();
        for (int pixel : argb) {
            if ((pixel >>> 24) >= OPAQUE) {
                add(counted, pixel >> 16 & 255, pixel >> 8 & 255, pixel & 255);
            }
        }
        return strongest(counted);
    }

    /** The main colours among these, each as often as it is used. */
    public static List<Rgb> of(Collection<Rgb> colours) {
        Map<Integer, long[]> counted = new TreeMap<>();
        colours.forEach(one -> add(counted, one.red(), one.green(), one.blue()));
        return strongest(counted);
    }

    /** Sixteen steps a channel; each keeps the sum of what fell into it, so that its mean is a colour that was there. */
    private static void add(Map<Integer, long[]> counted, int red, int green, int blue) {
        long[] sum = counted.computeIfAbsent((red >> 4) << 8 | (green >> 4) << 4 | blue >> 4, step -> new long[4]);
        sum[0]++;
        sum[1] += red;
        sum[2] += green;
        sum[3] += blue;
    }

    private static List<Rgb> strongest(Map<Integer, long[]> counted) {
        List<Heap> heaps = new ArrayList<>();
        List<Heap> steps = counted.values().stream()
                .map(Heap::of)
                .sorted(Comparator.comparingLong(Heap::count).reversed().thenComparing(heap -> heap.rgb.hex()))
                .toList();
        long all = 0;
        for (Heap step : steps) {
            all += step.count;
            int near = nearest(heaps, step);
            if (near < 0) {
                heaps.add(step);
            } else {
                heaps.set(near, heaps.get(near).with(step.count));
            }
        }
        long least = Math.round(all * SHARE);
        return heaps.stream()
                .filter(heap -> heap.count >= least && heap.look.chroma() >= COLOURLESS)
                .sorted(Comparator.comparingDouble(Heap::strength).reversed().thenComparing(heap -> heap.rgb.hex()))
                .limit(MOST)
                .map(Heap::rgb)
                .toList();
    }

    private static int nearest(List<Heap> heaps, Heap step) {
        for (int i = 0; i < heaps.size(); i++) {
            if (heaps.get(i).look.distance(step.look) < ALIKE) {
                return i;
            }
        }
        return -1;
    }

    /** A colour with all that looks like it. */
    private record Heap(Rgb rgb, Oklch look, long count) {
        static Heap of(long[] sum) {
            Rgb mean = new Rgb((int) (sum[1] / sum[0]), (int) (sum[2] / sum[0]), (int) (sum[3] / sum[0]));
            return new Heap(mean, Oklch.of(mean), sum[0]);
        }

        Heap with(long more) {
            return new Heap(rgb, look, count + more);
        }

        /** Vivid colours are remembered better than pale ones. */
        double strength() {
            return Math.sqrt(count) * (0.05 + look.chroma());
        }
    }
}
