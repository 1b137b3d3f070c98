package fr.agissons.devservices;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Takes every mail that anything here sends, and lets none out: they become files, and pages of {@link OutboxPages}. */
public final class Outbox implements AutoCloseable {
    private static final String LOOPBACK = "127.0.0.1";
    private static final String TAKER = "outbox";

    private final GreenMail smtp;
    private final OutboxPages pages;

    private Outbox(GreenMail smtp, OutboxPages pages) {
        this.smtp = smtp;
        this.pages = pages;
    }

    /** Starts taking mails on one port and showing them on the other. */
    public static Outbox start(Home home, int smtpPort, int pagePort) {
        var store = new OutboxStore(home.at("outbox"));
        var smtp = new GreenMail(new ServerSetup(smtpPort, LOOPBACK, ServerSetup.PROTOCOL_SMTP));
        smtp.start();
        try {
            GreenMailUser taker = smtp.getUserManager().createUser(TAKER, TAKER, TAKER);
            smtp.getUserManager().setMessageDeliveryHandler((message, recipient) -> {
                store.keep(message.getMessage(), recipient.getEmail());
                forgetCopies(smtp);
                return taker;
            });
            return new Outbox(smtp, OutboxPages.start(store, pagePort));
        } catch (IOException e) {
            smtp.stop();
            throw new UncheckedIOException(e);
        } catch (UserException e) {
            smtp.stop();
            throw new IllegalStateException(e);
        }
    }

    /** The library keeps mails in memory as well; ours are on disk. */
    private static void forgetCopies(GreenMail smtp) throws MessagingException {
        try {
            smtp.purgeEmailFromAllMailboxes();
        } catch (FolderException e) {
            throw new MessagingException("The mails taken so far could not be forgotten", e);
        }
    }

    @Override
    public void close() {
        pages.close();
        smtp.stop();
    }
}
