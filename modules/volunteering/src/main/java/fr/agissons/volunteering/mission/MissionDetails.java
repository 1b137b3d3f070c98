package fr.agissons.volunteering.mission;

import fr.agissons.core.geo.Address;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an association writes about its mission.
 *
 * @param title a short name that says what one does
 * @param objective what it is good for, in one sentence or two
 * @param description how it goes, plain text in paragraphs
 * @param theme what it is about
 * @param remote how far it can be done from elsewhere
 * @param address where it takes place; none when it is done wholly from afar
 * @param minAge the age the association asks for, if any
 * @param openToMinors whether one may come before 18
 * @param autoAccept whether people are in as soon as they sign up
 * @param motivationRequired whether people say a word about why they come
 */
@Embeddable
public record MissionDetails(
        @Column(name = "title") String title,
        @Column(name = "objective") String objective,
        @Column(name = "description") String description,

        @Column(name = "theme") @Convert(converter = ThemeColumn.class)
        Theme theme,

        @Column(name = "remote") @Enumerated(EnumType.STRING)
        Remote remote,

        @Embedded @Nullable Address address,
        @Column(name = "min_age") @Nullable Integer minAge,
        @Column(name = "open_to_minors") boolean openToMinors,
        @Column(name = "auto_accept") boolean autoAccept,
        @Column(name = "motivation_required") boolean motivationRequired) {

    public MissionDetails {
        if ((remote == Remote.FULL) != (address == null)) {
            throw new IllegalArgumentException("A mission has an address unless it is done wholly from afar");
        }
    }

    private int usualAge() {
        return AgeRule.of(minAge, openToMinors, AgeRule.YOUNGEST).minimum();
    }

    /** Whether a moderator must look again after this change: another place, or other ages. */
    boolean differsInPlaceOrAgeFrom(MissionDetails other) {
        return remote != other.remote || !Objects.equals(address, other.address) || usualAge() != other.usualAge();
    }
}
