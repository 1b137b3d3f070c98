package fr.agissons.core.demo;

import fr.agissons.core.tenancy.Tenant;

/** Fills an empty demonstration site, through the module's own use cases; collected by type, called with the tenant bound. */
public interface DemoData {
    /** Position among all, ascending: organisations come before what they publish. */
    int order();

    /** Fills this site. Called once, only when the site is new, in no transaction of its own. */
    void load(Tenant tenant);
}
