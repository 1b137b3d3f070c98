package fr.agissons.core.tenancy;

/** Refreshes this node's directory of tenants. */
final class TenantChanges implements ChangeListener {
    private final TenantDirectory directory;

    TenantChanges(TenantDirectory directory) {
        this.directory = directory;
    }

    @Override
    public String channel() {
        return "agissons_tenant";
    }

    @Override
    public void heard(String payload) {
        directory.refresh(new TenantId(Integer.parseInt(payload)));
    }

    @Override
    public void caughtUp() {
        directory.reload();
    }
}
