package fr.agissons.core.tenancy;

import java.util.Optional;

/**
 * The tenant of the running request, job or event. Bound once by the door (or by whatever starts work), inherited by
 * everything below, impossible to change on the way and gone when the scope ends. Nothing defaults to a tenant.
 */
public final class Tenancy {
    private static final ScopedValue<Tenant> CURRENT = ScopedValue.newInstance();

    private Tenancy() {}

    /**
     * The tenant being served.
     *
     * @throws NoTenantException when nothing bound one: a job or a listener forgot its scope
     */
    public static Tenant current() {
        return CURRENT.orElseThrow(NoTenantException::new);
    }

    /** The tenant being served, or nothing on the platform's own hosts and in cross-tenant work. */
    public static Optional<Tenant> find() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    /** Does the work for this tenant and returns its result. */
    public static <R, X extends Throwable> R call(Tenant tenant, ScopedValue.CallableOp<? extends R, X> work) throws X {
        return ScopedValue.where(CURRENT, tenant).call(work);
    }

    /** Does the work for this tenant. */
    public static void run(Tenant tenant, Runnable work) {
        ScopedValue.where(CURRENT, tenant).run(work);
    }

    /** Work asked for a tenant where none is bound. */
    public static final class NoTenantException extends IllegalStateException {
        private static final long serialVersionUID = 1L;

        NoTenantException() {
            super("No tenant is bound here");
        }
    }
}
