package fr.agissons.theming.color;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class DominantTests {
    @Property(tries = 300)
    void samePixelsGiveSameColoursInWhateverOrder(
            @ForAll @Size(min = 1, max = 200) List<Integer> pixels, @ForAll long seed) {
        List<Integer> shuffled = new ArrayList<>(pixels);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(Dominant.of(array(shuffled))).isEqualTo(Dominant.of(array(pixels)));
    }

    @Property(tries = 300)
    void coloursAreFewVividAndDifferent(@ForAll @Size(min = 1, max = 200) List<Integer> pixels) {
        List<Rgb> colours = Dominant.of(array(pixels));
        assertThat(colours).hasSizeLessThanOrEqualTo(5).doesNotHaveDuplicates();
        for (Rgb colour : colours) {
            assertThat(Oklch.of(colour).chroma()).isGreaterThan(0.03);
            for (Rgb other : colours) {
                assertThat(colour.equals(other) || Oklch.of(colour).distance(Oklch.of(other)) > 0.1)
                        .isTrue();
            }
        }
    }

    @Test
    void overlooksPaperInkAndWhatIsSeenThrough() {
        assertThat(Dominant.of(new int[] {0xffffffff, 0xff000000, 0xff808080, 0x10ff0000}))
                .isEmpty();
        assertThat(Dominant.of(new int[0])).isEmpty();
    }

    private static int[] array(List<Integer> pixels) {
        return pixels.stream().mapToInt(pixel -> pixel | 0xff000000).toArray();
    }
}
