package fr.agissons.core.notification;

import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.core.tenancy.TenantDirectory;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends the mails that are due, each inside its own town. A mail leaves once; only a server that stops between handing it
 * over and writing that down can send it a second time, under the same Message-ID.
 */
@Component
public class MailDispatch {
    private static final Logger LOG = LoggerFactory.getLogger(MailDispatch.class);
    private static final int BATCH = 20;
    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

    private final DueMails due;
    private final TenantDirectory tenants;
    private final Postman postman;
    private final MailProperties properties;
    private final Clock clock;

    MailDispatch(DueMails due, TenantDirectory tenants, Postman postman, MailProperties properties, Clock clock) {
        this.due = due;
        this.tenants = tenants;
        this.postman = postman;
        this.properties = properties;
        this.clock = clock;
    }

    /** Sends all that is due now. */
    public void sendDue() {
        if (!postman.ready()) {
            return;
        }
        int taken;
        do {
            var mails = due.take(BATCH, clock.instant(), LEASE);
            mails.forEach(this::send);
            taken = mails.size();
        } while (taken == BATCH && !Thread.currentThread().isInterrupted());
    }

    private void send(DueMail mail) {
        if (!clock.instant().isBefore(mail.lease())) {
            return;
        }
        var tenant = tenants.byId(mail.tenant());
        if (tenant.isEmpty() || mail.email().isEmpty()) {
            due.drop(mail, tenant.isEmpty() ? Unsent.NO_SITE : Unsent.NO_ADDRESS);
            return;
        }
        if (due.isOrphaned(mail, tenant.get())) {
            due.keepInInbox(mail, Unsent.MODULE_OFF);
            return;
        }
        if (due.floods(mail, clock.instant())) {
            due.keepInInbox(mail, Unsent.ENOUGH);
            return;
        }
        try {
            post(tenant.get(), mail, mail.email().get());
        } catch (RuntimeException failure) {
            retryLater(mail, failure);
            return;
        }
        due.sent(mail, clock.instant());
    }

    private void post(Tenant tenant, DueMail mail, String email) {
        Tenancy.run(tenant, () -> postman.post(tenant, mail, email));
    }

    /** Twice as long each time; the address is personal, so the log names the notification instead. */
    private void retryLater(DueMail mail, RuntimeException failure) {
        var now = clock.instant();
        var pause = Duration.ofMinutes(1L << Math.min(mail.attempt() - 1, 20));
        var next = now.plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
        if (next.isAfter(mail.createdAt().plus(properties.giveUpAfter()))) {
            LOG.warn("Gave up mail {} after {} attempts: {}", mail.id(), mail.attempt(), failure.getClass());
            due.drop(mail, Unsent.GAVE_UP);
        } else {
            LOG.info("Mail {} is tried again at {}: {}", mail.id(), next, failure.getClass());
            due.postpone(mail, next);
        }
    }
}
