package fr.agissons.participatorybudget.roll;

import fr.agissons.core.job.TownJob;
import org.springframework.stereotype.Component;

/** Lets go of the names on old rolls without anybody having to think of it. */
@Component
class ForgetRolls implements TownJob {
    private final KeepRoll keep;

    ForgetRolls(KeepRoll keep) {
        this.keep = keep;
    }

    @Override
    public String module() {
        return "budget-participatif";
    }

    @Override
    public boolean isOwed() {
        return true;
    }

    @Override
    public void run() {
        keep.forget();
    }
}
