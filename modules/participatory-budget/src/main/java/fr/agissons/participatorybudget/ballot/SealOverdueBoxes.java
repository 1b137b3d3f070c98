package fr.agissons.participatorybudget.ballot;

import fr.agissons.core.job.TownJob;
import org.springframework.stereotype.Component;

/** Seals the boxes of votes that are over, whether anybody comes to count them or not. */
@Component
class SealOverdueBoxes implements TownJob {
    private final SealBoxes boxes;

    SealOverdueBoxes(SealBoxes boxes) {
        this.boxes = boxes;
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
        boxes.due().forEach(boxes::seal);
    }
}
