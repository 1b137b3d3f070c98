package fr.agissons.sharing.gift;

import fr.agissons.core.job.TownJob;
import org.springframework.stereotype.Component;

/** Asks whether what is given away is still there, and takes down what nobody answered for. */
@Component
class GiftUpkeep implements TownJob {
    private final LookAfterGifts look;

    GiftUpkeep(LookAfterGifts look) {
        this.look = look;
    }

    @Override
    public String module() {
        return "pret";
    }

    @Override
    public void run() {
        look.over().forEach(look::expire);
        look.ending().forEach(look::ask);
    }
}
