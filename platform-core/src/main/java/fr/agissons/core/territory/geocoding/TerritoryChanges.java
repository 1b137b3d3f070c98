package fr.agissons.core.territory.geocoding;

import fr.agissons.core.tenancy.ChangeListener;
import fr.agissons.core.territory.CommunePoints;
import fr.agissons.core.territory.outline.Outlines;

/** Uses an operator's import at once, on every node. */
final class TerritoryChanges implements ChangeListener {
    private final CommunePoints points;
    private final Outlines outlines;

    TerritoryChanges(CommunePoints points, Outlines outlines) {
        this.points = points;
        this.outlines = outlines;
    }

    @Override
    public String channel() {
        return "agissons_territory";
    }

    @Override
    public void heard(String payload) {
        caughtUp();
    }

    @Override
    public void caughtUp() {
        points.reload();
        outlines.changed();
    }
}
