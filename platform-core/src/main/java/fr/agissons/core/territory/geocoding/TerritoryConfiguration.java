package fr.agissons.core.territory.geocoding;

import fr.agissons.core.geo.Geocoder;
import fr.agissons.core.territory.CommunePoints;
import fr.agissons.core.territory.Communes;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together the communes, their centres and the geocoder. */
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
    Geocoder geocoder(GeocoderProperties properties, Communes communes, CommunePoints points) {
        Geocoder offline = new GazetteerGeocoder(communes, points);
        return properties.address() == null ? offline : new NationalGeocoder(properties.address(), offline);
    }
}
