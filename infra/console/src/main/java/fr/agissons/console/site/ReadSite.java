package fr.agissons.console.site;

import fr.agissons.core.audit.JournalSearch;
import fr.agissons.core.audit.ReadJournal;
import fr.agissons.core.life.TownLife;
import fr.agissons.core.module.Modules;
import fr.agissons.core.onboarding.Checklist;
import fr.agissons.core.onboarding.LaunchChecklist;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.Tenant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an operator reads of one site inside its own walls: the site is bound for as long as it is read. */
@Component
class ReadSite {
    private static final int LINES = 20;

    private final ReadJournal journal;
    private final LaunchChecklist checklist;
    private final Colleagues colleagues;
    private final TownLife life;
    private final Modules modules;

    ReadSite(ReadJournal journal, LaunchChecklist checklist, Colleagues colleagues, TownLife life, Modules modules) {
        this.journal = journal;
        this.checklist = checklist;
        this.colleagues = colleagues;
        this.life = life;
        this.modules = modules;
    }

    /** All of it, its journal from before that line on, or of late. */
    Inside look(Tenant site, @Nullable Long before) {
        return new Inside(launch(site), life.closing(site), modules.of(site), trail(site, before));
    }

    private Trail trail(Tenant site, @Nullable Long before) {
        var names = colleagues.names();
        var found = Tenancy.call(site, () -> journal.find(new JournalSearch(null, null, null, before), LINES + 1))
                .lines();
        boolean more = found.size() > LINES;
        return new Trail(more ? found.subList(0, LINES) : found, more, before != null, names);
    }

    /** What it should have before it opens. */
    Checklist launch(Tenant site) {
        return Tenancy.call(site, checklist::read);
    }
}
