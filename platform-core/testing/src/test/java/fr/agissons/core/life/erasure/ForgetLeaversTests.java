package fr.agissons.core.life.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.access.Me;
import fr.agissons.core.people.Brand;
import fr.agissons.core.people.IdentityProvider;
import fr.agissons.core.personal.LeaveTown;
import fr.agissons.core.personal.PersonLeft;
import fr.agissons.core.tenancy.CrossTenant;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import fr.agissons.testing.Towns;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** An account goes with the last town its owner belonged to, and not before. */
@CivicModuleTest
class ForgetLeaversTests {
    private final LeaveTown leaving;
    private final CrossTenant crossTenant;
    private final People people;
    private final Towns towns;

    ForgetLeaversTests(LeaveTown leaving, CrossTenant crossTenant, People people, Towns towns) {
        this.leaving = leaving;
        this.crossTenant = crossTenant;
        this.people = people;
        this.towns = towns;
    }

    @Test
    void forgetsWhoLeavesTheLastTownOnly() {
        Accounts accounts = new Accounts();
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("accounts", accounts);
        ForgetLeavers forget = new ForgetLeavers(crossTenant, beans.getBeanProvider(IdentityProvider.class));
        Me me = people.resident("Voyageuse");
        Tenancy.run(towns.lille(), () -> people.join(me));

        assertThat(leaving.leave(me)).isEmpty();
        forget.on(new PersonLeft(Tenancy.current().id(), me.person()));
        assertThat(accounts.forgotten).isEmpty();

        Tenancy.run(towns.lille(), () -> {
            assertThat(leaving.leave(me)).isEmpty();
            forget.on(new PersonLeft(Tenancy.current().id(), me.person()));
        });
        assertThat(accounts.forgotten).containsExactly(me.person());
    }

    /** A provider that remembers whom it was told to forget. */
    private static final class Accounts implements IdentityProvider {
        private final List<UUID> forgotten = new ArrayList<>();

        @Override
        public void provision(Tenant tenant, Brand brand) {}

        @Override
        public void provisionConsole(Brand brand) {}

        @Override
        public void remove(Tenant tenant) {}

        @Override
        public boolean forget(UUID person) {
            return forgotten.add(person);
        }

        @Override
        public boolean ready() {
            return true;
        }
    }
}
