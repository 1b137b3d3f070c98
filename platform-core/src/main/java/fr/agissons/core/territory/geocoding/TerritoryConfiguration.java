package fr.agissons.core.territory.geocoding;

import fr.agissons.core.geo.Geocoder;
import fr.agissons.core.tenancy.ChangeListener;
import fr.agissons.core.territory.CommunePoints;
import fr.agissons.core.territory.Communes;
import fr.agissons.core.territory.outline.Outlines;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together the communes, their centres and outlines, and the geocoder. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GeocoderProperties.class)
class TerritoryConfiguration {
    @Bean
    Communes communes() {
        return Communes.load();
    }

    @Bean
    CommunePoints communePoints(Communes communes, DataSource dataSource) {
        return new CommunePoints(communes, dataSource);
    }

    @Bean
    Outlines outlines(DataSource dataSource) {
        return new Outlines(dataSource);
    }

    @Bean
    ChangeListener territoryChanges(CommunePoints points, Outlines outlines) {
        return new TerritoryChanges(points, outlines);
    }

    @Bean
    Geocoder geocoder(GeocoderProperties properties, Communes communes, CommunePoints points) {
        Geocoder offline = new GazetteerGeocoder(communes, points);
        return properties.address() == null ? offline : new NationalGeocoder(properties.address(), offline);
    }
}
