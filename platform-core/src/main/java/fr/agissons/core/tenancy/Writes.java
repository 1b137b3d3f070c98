package fr.agissons.core.tenancy;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tells whether a tenant's rows may have changed since somebody looked: a mark stands for what they were then, and is
 * current until a transaction that could write has ended, here or on another node. Take the mark before reading.
 *
 * <p>On this node a mark is outdated before the writer is answered. Another node hears of it within milliseconds; while it
 * cannot hear, no mark of its own is ever current.
 */
public final class Writes {
    private final Map<TenantId, Object> marks = new ConcurrentHashMap<>();
    private volatile boolean hearing;

    /** Stands for what the tenant's rows are at this moment. */
    public Object mark(TenantId tenant) {
        Object mark = marks.get(tenant);
        return mark == null ? marks.computeIfAbsent(tenant, any -> new Object()) : mark;
    }

    /** Whether nobody wrote since this mark was taken. */
    public boolean current(TenantId tenant, Object mark) {
        return hearing && marks.get(tenant) == mark;
    }

    /**
     * A tenant's rows may be others now. Also for whoever keeps in memory what pages show: what was made before it was fresh
     * again is outdated too.
     */
    public void wrote(TenantId tenant) {
        marks.remove(tenant);
    }

    /** Any tenant's rows may be others now. */
    void wroteAnywhere() {
        marks.clear();
    }

    /** Whether this node is told of what other nodes write. */
    void hearing(boolean now) {
        hearing = now;
        marks.clear();
    }
}
