package fr.agissons.core.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/**
 * Sessions that are written when something in them changed, or when the last access on record is some minutes old: reading
 * a page does not cost a write. Somebody idle is signed out at most so much earlier.
 */
final class QuietSessions<S extends Session> implements SessionRepository<QuietSessions.Quiet<S>> {
    private static final Duration PRECISION = Duration.ofMinutes(5);

    private final SessionRepository<S> sessions;

    QuietSessions(SessionRepository<S> sessions) {
        this.sessions = sessions;
    }

    @Override
    public Quiet<S> createSession() {
        return new Quiet<>(sessions.createSession(), true);
    }

    @Override
    public void save(Quiet<S> session) {
        if (session.worthWriting()) {
            sessions.save(session.wrapped);
            session.written();
        }
    }

    @Override
    public @Nullable Quiet<S> findById(String id) {
        S found = sessions.findById(id);
        return found == null ? null : new Quiet<>(found, false);
    }

    @Override
    public void deleteById(String id) {
        sessions.deleteById(id);
    }

    /** A session that knows whether it is worth writing. */
    static final class Quiet<S extends Session> implements Session {
        private final S wrapped;
        private Instant accessOnRecord;
        private boolean changed;

        private Quiet(S wrapped, boolean changed) {
            this.wrapped = wrapped;
            this.changed = changed;
            this.accessOnRecord = wrapped.getLastAccessedTime();
        }

        private boolean worthWriting() {
            return changed || wrapped.getLastAccessedTime().isAfter(accessOnRecord.plus(PRECISION));
        }

        private void written() {
            changed = false;
            accessOnRecord = wrapped.getLastAccessedTime();
        }

        @Override
        public String getId() {
            return wrapped.getId();
        }

        @Override
        public String changeSessionId() {
            changed = true;
            return wrapped.changeSessionId();
        }

        @Override
        public <T> @Nullable T getAttribute(String name) {
            return wrapped.getAttribute(name);
        }

        @Override
        public Set<String> getAttributeNames() {
            return wrapped.getAttributeNames();
        }

        @Override
        public void setAttribute(String name, @Nullable Object value) {
            changed = true;
            if (value == null) {
                wrapped.removeAttribute(name);
            } else {
                wrapped.setAttribute(name, value);
            }
        }

        @Override
        public void removeAttribute(String name) {
            changed = true;
            wrapped.removeAttribute(name);
        }

        @Override
        public Instant getCreationTime() {
            return wrapped.getCreationTime();
        }

        @Override
        public void setLastAccessedTime(Instant time) {
            wrapped.setLastAccessedTime(time);
        }

        @Override
        public Instant getLastAccessedTime() {
            return wrapped.getLastAccessedTime();
        }

        @Override
        public void setMaxInactiveInterval(Duration interval) {
            changed = true;
            wrapped.setMaxInactiveInterval(interval);
        }

        @Override
        public Duration getMaxInactiveInterval() {
            return wrapped.getMaxInactiveInterval();
        }

        @Override
        public boolean isExpired() {
            return wrapped.isExpired();
        }
    }
}
