package fr.agissons.core.read;

import fr.agissons.core.tenancy.Writes;
import org.springframework.stereotype.Component;

/** Gives shelves to those who show the same few things on many pages; which town they are of, only a shelf knows. */
@Component
public class Shelves {
    private final Writes writes;

    Shelves(Writes writes) {
        this.writes = writes;
    }

    /** A shelf of one's own. */
    public <V> Shelf<V> shelf() {
        return new Shelf<>(writes);
    }
}
