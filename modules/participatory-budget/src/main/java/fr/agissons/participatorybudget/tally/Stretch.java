package fr.agissons.participatorybudget.tally;

/**
 * Some steps, one after the other, by which shares are raised.
 *
 * @param first the first of them
 * @param last the last of them, which may be the same
 */
record Stretch(long first, long last) {
    boolean isOneStep() {
        return first == last;
    }

    /** How many steps there are after the first. */
    long further() {
        return last - first;
    }

    Stretch upTo(long step) {
        return new Stretch(first, step);
    }

    Stretch after(long step) {
        return new Stretch(step + 1, last);
    }

    /** Where in the stretch a step is: the first at zero, the last at one. */
    double place(long step) {
        return (step - first) / (double) further();
    }
}
