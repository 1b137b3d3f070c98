package fr.agissons.mutualaid.talent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.agissons.mutualaid.rule.Category;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TimesTests {
    @Test
    void keepsEveryBoxOfTheGridAndLeavesOutWhatIsNone() {
        Random random = new Random(20261122);
        for (int round = 0; round < 500; round++) {
            Times times = new Times(random.nextInt(Times.ALL + 1));
            assertThat(Times.of(times.marks())).isEqualTo(times);
        }
        assertThat(Times.of(List.of("8-0", "1-3", "0-0", "x", "1-0 or 1=1"))).isEqualTo(new Times(0));
    }

    @Test
    void knowsThePartsOfTheWeek() {
        Times times = Times.of(List.of("1-0", "7-2"));
        assertThat(times.has(DayOfWeek.MONDAY, DayPart.MORNING)).isTrue();
        assertThat(times.has(DayOfWeek.SUNDAY, DayPart.EVENING)).isTrue();
        assertThat(times.has(DayOfWeek.SUNDAY, DayPart.MORNING)).isFalse();
        assertThat(times.has(DayPart.AFTERNOON)).isFalse();
        assertThatThrownBy(() -> new Times(1 << 21)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void namesEverySkillOnceAndHelpsWithEverySortOfRequest() {
        assertThat(Arrays.stream(Skill.values()).map(Skill::slug)).doesNotHaveDuplicates();
        assertThat(Family.values()).hasSize(10);
        assertThat(Skill.values()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(Category.values())
                .allSatisfy(category -> assertThat(Family.helpingWith(category)).isNotEmpty());
        assertThat(Family.values())
                .allSatisfy(family -> assertThat(family.skills()).hasSizeGreaterThanOrEqualTo(5));
    }
}
