package fr.agissons.core.web;

import org.springframework.http.HttpStatus;

/**
 * The ways a request is turned away. Thrown anywhere below the door; the door answers with the right status and a page
 * (or an RFC 9457 problem) that says why and what can be done. Refusals that a person can mend on the same form are typed
 * results of the use case instead.
 */
public final class Refusals {
    private Refusals() {}

    /** Nothing of that name here; also the answer for another tenant's id and for what the person may not know of. */
    public static final class NotFound extends Refusal {
        private static final long serialVersionUID = 1L;

        public NotFound() {
            super(HttpStatus.NOT_FOUND, "core.problem.not-found");
        }
    }

    /** The person may see that it exists but not do this. */
    public static final class Forbidden extends Refusal {
        private static final long serialVersionUID = 1L;

        public Forbidden() {
            super(HttpStatus.FORBIDDEN, "core.problem.forbidden");
        }

        /** @param messageKey why, in the module's own words */
        public Forbidden(String messageKey) {
            super(HttpStatus.FORBIDDEN, messageKey);
        }
    }

    /** The thing has changed, or its state no longer allows this. */
    public static final class Conflict extends Refusal {
        private static final long serialVersionUID = 1L;

        /** @param messageKey why, in the module's own words */
        public Conflict(String messageKey) {
            super(HttpStatus.CONFLICT, messageKey);
        }
    }

    /** The request makes no sense: a parameter that no form of ours sends. */
    public static final class BadRequest extends Refusal {
        private static final long serialVersionUID = 1L;

        /** @param messageKey why, in the module's own words */
        public BadRequest(String messageKey) {
            super(HttpStatus.BAD_REQUEST, messageKey);
        }
    }

    /** Too often in a short time; the answer's header says when to come back. */
    public static final class TooMany extends Refusal {
        private static final long serialVersionUID = 1L;

        public TooMany() {
            super(HttpStatus.TOO_MANY_REQUESTS, "core.problem.too-many");
        }
    }

    /** What all refusals carry: a status and the message that explains it. */
    public abstract static sealed class Refusal extends RuntimeException
            permits NotFound, Forbidden, Conflict, BadRequest, TooMany {
        private static final long serialVersionUID = 1L;
        private final HttpStatus status;
        private final String messageKey;

        Refusal(HttpStatus status, String messageKey) {
            super(messageKey, null, false, false);
            this.status = status;
            this.messageKey = messageKey;
        }

        public HttpStatus status() {
            return status;
        }

        public String messageKey() {
            return messageKey;
        }
    }
}
