package fr.agissons.core.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.agissons.core.access.Role;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.web.Refusals;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.StatementCounter;
import fr.agissons.testing.Together;
import fr.agissons.testing.Towns;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

@CivicModuleTest
class MembershipsTests {
    private final Memberships memberships;
    private final People people;
    private final Towns towns;
    private final StatementCounter counter;

    MembershipsTests(Memberships memberships, People people, Towns towns, StatementCounter counter) {
        this.memberships = memberships;
        this.people = people;
        this.towns = towns;
        this.counter = counter;
    }

    private UUID join(String name) {
        var person = UUID.randomUUID();
        memberships.join(person, name, person + "@exemple.fr", Locale.FRENCH);
        return person;
    }

    @Test
    void makesAResidentAtTheFirstSignIn() {
        var person = UUID.randomUUID();
        var member = memberships.join(person, " Inès Abadie ", "Ines." + person + "@Exemple.FR", Locale.UK);
        assertThat(member.role()).isEqualTo(Role.RESIDENT);
        assertThat(member.displayName()).isEqualTo("Inès Abadie");
        assertThat(member.email()).contains("ines." + person + "@exemple.fr");
        assertThat(member.language()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void makesOneMemberOfTwentySignInsAtOnce() throws Exception {
        var person = UUID.randomUUID();
        Callable<UUID> signIn = () -> memberships
                .join(person, "Inès", person + "@exemple.fr", Locale.FRENCH)
                .getId();
        assertThat(Together.run(Collections.nCopies(20, signIn)))
                .hasSize(20)
                .containsOnly(memberships.of(person).getId());
    }

    @Test
    void keepsTheNameAPersonChoseHere() {
        var person = join("Jean-Pierre Durand");
        memberships.describe(person, new Profile("JP", Locale.ENGLISH, "92025", List.of("volunteering.mail")));
        var again = memberships.join(person, "Jean-Pierre Durand", "jp." + person + "@exemple.fr", Locale.FRENCH);
        assertThat(again.displayName()).isEqualTo("JP");
        assertThat(again.language()).isEqualTo(Locale.ENGLISH);
        assertThat(again.email()).contains("jp." + person + "@exemple.fr");
        assertThat(memberships.of(person).mutedMails()).containsExactly("volunteering.mail");
    }

    @Test
    void givesAnAddressToTheOneWhoProvedToOwnItLast() {
        var former = join("Ancienne");
        var latter = join("Nouveau");
        String address = former + "@exemple.fr";
        memberships.join(latter, "Nouveau", address, Locale.FRENCH);
        assertThat(people.findByEmail(address.toUpperCase(Locale.ROOT)))
                .map(PersonCard::id)
                .contains(latter);
        assertThat(memberships.of(former).email()).isEmpty();
    }

    @Test
    void namesAPersonWhoseNameCannotBeShown() {
        var person = UUID.randomUUID();
        assertThat(memberships
                        .join(person, "a\nb", "ligne." + person + "@exemple.fr", Locale.FRENCH)
                        .displayName())
                .isEqualTo("ligne." + person);
    }

    @Test
    void refusesToLeaveTheTownWithoutAdmin() throws Exception {
        Tenancy.<Void, Exception>call(towns.lille(), () -> {
            var alice = join("Alice");
            var brahim = join("Brahim");
            memberships.grant(alice, Role.ADMIN);
            people.holding(Role.ADMIN).stream()
                    .filter(other -> !other.equals(alice))
                    .forEach(other -> memberships.grant(other, Role.RESIDENT));
            assertThat(memberships.grant(alice, Role.RESIDENT)).isEqualTo(Memberships.Granting.LAST_ADMIN);
            memberships.grant(brahim, Role.ADMIN);
            List<Callable<Memberships.Granting>> coup = List.of(
                    () -> memberships.grant(alice, Role.RESIDENT), () -> memberships.grant(brahim, Role.MODERATOR));
            assertThat(Together.run(coup))
                    .containsExactlyInAnyOrder(Memberships.Granting.GRANTED, Memberships.Granting.LAST_ADMIN);
            assertThat(people.holding(Role.ADMIN)).hasSize(1);
            return null;
        });
    }

    @Test
    void knowsNobodyOfAnotherTown() {
        var neighbour = Tenancy.call(towns.lille(), () -> join("Voisine"));
        assertThat(people.find(neighbour)).isEmpty();
        assertThat(people.find(List.of(neighbour))).isEmpty();
        assertThat(people.findByEmail(neighbour + "@exemple.fr")).isEmpty();
        assertThatExceptionOfType(Refusals.NotFound.class).isThrownBy(() -> memberships.grant(neighbour, Role.ADMIN));
        assertThatExceptionOfType(Refusals.NotFound.class)
                .isThrownBy(() -> memberships.describe(neighbour, new Profile("X", Locale.FRENCH, null, List.of())));
    }

    @Test
    void readsManyCardsInOneStatement() {
        var some = List.of(join("Un"), join("Deux"), join("Trois"));
        var statements = counter.during(() -> assertThat(people.find(some)).hasSize(3));
        assertThat(statements.stream().filter(sql -> sql.contains("from membership")))
                .hasSize(1);
    }
}
