package fr.agissons.core.tenancy;

import org.hibernate.context.spi.CurrentTenantIdentifierResolver;

/** Tells Hibernate which tenant a persistence session serves; none is a number that no tenant has. */
final class TenantOfTheSession implements CurrentTenantIdentifierResolver<Integer> {
    private static final Integer NOBODY = -1;

    @Override
    public Integer resolveCurrentTenantIdentifier() {
        return Tenancy.find().map(tenant -> tenant.id().value()).orElse(NOBODY);
    }

    @Override
    public boolean validateExistingCurrentSessions() {
        return true;
    }
}
