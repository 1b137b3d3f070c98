package fr.agissons.core.onboarding;

import fr.agissons.core.module.Modules;
import fr.agissons.core.tenancy.SiteAddresses;
import fr.agissons.core.tenancy.Tenants;
import fr.agissons.core.territory.CommunePoints;
import fr.agissons.core.territory.Communes;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The opening of sites as the server has it; a command makes its own. */
@Configuration(proxyBeanMethods = false)
class OnboardingConfiguration {
    @Bean
    OpenTown openTown(Tenants tenants, SiteAddresses addresses, TownWords words, Clock clock) {
        return new OpenTown(tenants, addresses, words, clock);
    }

    @Bean
    TownProposals townProposals(Communes communes, TownColours colours, SiteAddresses addresses, Modules modules) {
        return new TownProposals(communes, colours, addresses, modules);
    }

    @Bean
    Neighbours neighbours(Communes communes, CommunePoints points) {
        return new Neighbours(communes, points);
    }
}
