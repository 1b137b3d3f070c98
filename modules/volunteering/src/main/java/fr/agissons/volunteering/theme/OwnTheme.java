package fr.agissons.volunteering.theme;

import fr.agissons.core.tenancy.TenantOwned;
import fr.agissons.volunteering.mission.Theme;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A theme that a town has made up beside the national ones; its number is never given to another. */
@Entity
@Table(name = "volunteering_theme")
class OwnTheme extends TenantOwned {
    private int number;
    private String name;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected OwnTheme() {}

    OwnTheme(int number, String name) {
        this.number = number;
        this.name = name;
    }

    void rename(String next) {
        name = next;
    }

    String name() {
        return name;
    }

    int number() {
        return number;
    }

    Theme theme() {
        return Theme.own(number);
    }
}
