package fr.agissons.core.write;

import fr.agissons.core.web.Refusals;
import java.util.Objects;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Does a piece of work again when another request of the same moment came first: what the database refused then is found,
 * and answered in words, the next time round.
 */
@Component
public class Attempts {
    private static final Logger LOG = LoggerFactory.getLogger(Attempts.class);
    private static final int MOST = 4;

    private final TransactionOperations transaction;

    Attempts(TransactionOperations transaction) {
        this.transaction = transaction;
    }

    /** Does the work in a transaction of its own, as often as it takes, but not for ever. */
    public <T> T call(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return Objects.requireNonNull(transaction.execute(status -> work.get()));
            } catch (DataIntegrityViolationException | ConcurrencyFailureException raced) {
                if (attempt == MOST) {
                    LOG.warn("Given up after {} attempts: {}", MOST, raced.getClass());
                    throw new Refusals.Conflict("core.problem.overtaken");
                }
            }
        }
    }

    /** The same for work that has nothing to say. */
    public void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }
}
