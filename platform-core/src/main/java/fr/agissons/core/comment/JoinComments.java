package fr.agissons.core.comment;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what was said when two things of a module become one. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class JoinComments {
    private final Threads threads;

    JoinComments(Threads threads) {
        this.threads = threads;
    }

    /** All that was said under the one thing is read under the other from now on. */
    public void join(String kind, UUID from, UUID into) {
        threads.join(from, into, kind);
    }
}
