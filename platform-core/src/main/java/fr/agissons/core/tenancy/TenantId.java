package fr.agissons.core.tenancy;

/**
 * The number of a tenant, stable for its whole life and never shown to the public. It leads every key of every tenant
 * table.
 *
 * @param value a positive number
 */
public record TenantId(int value) {
    public TenantId {
        if (value <= 0) {
            throw new IllegalArgumentException("A tenant number is positive, not " + value);
        }
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
