package fr.agissons.core.tenancy;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/**
 * The superclass of every aggregate: an identifier of its own making, an optimistic lock, and the tenant that Hibernate
 * adds to every statement. Its table's primary key is {@code (tenant_id, id)}.
 */
@MappedSuperclass
public abstract class TenantOwned implements Persistable<UUID> {
    @Id
    private UUID id;

    @TenantId
    @Column(name = "tenant_id", nullable = false, updatable = false)
    @SuppressWarnings("unused") // written and read by Hibernate
    private @Nullable Integer tenantId;

    @Version
    private int version;

    @Transient
    private boolean stored;

    /** A new aggregate with an identifier in order of creation. */
    protected TenantOwned() {
        this.id = Ids.next();
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** How often it was changed since it was created: the optimistic lock, echoed by forms. */
    public int version() {
        return version;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostPersist
    @PostLoad
    void markStored() {
        stored = true;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TenantOwned that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
