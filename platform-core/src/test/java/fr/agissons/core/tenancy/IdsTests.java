package fr.agissons.core.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTests {
    @Test
    void sortsByCreationWithinAMillisecondToo() {
        var made = Stream.generate(Ids::next).limit(100_000).map(UUID::toString).toList();
        assertThat(made).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void repeatsNothingWhenManyAskAtOnce() {
        var made = Stream.generate(Ids::next).parallel().limit(100_000).toList();
        assertThat(made).doesNotHaveDuplicates();
    }

    @Test
    void isAVersionSevenOfItsTime() {
        long before = Instant.now().toEpochMilli();
        UUID id = Ids.next();
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16)
                .isBetween(before, Instant.now().toEpochMilli() + 1000);
    }
}
