package fr.agissons.core.notification;

/**
 * The port through which modules tell people things. {@link #send} writes to the outbox in the caller's transaction: if
 * that rolls back nothing is sent, and once it commits the message goes out even if the server stops.
 */
public interface Notifications {
    /**
     * Puts the message in the outbox; does nothing when the same fact was already told to the same person.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
     */
    void send(Notification notification);
}
