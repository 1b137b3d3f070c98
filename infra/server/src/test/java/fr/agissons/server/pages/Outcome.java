package fr.agissons.server.pages;

import org.springframework.http.HttpHeaders;

/** What became of somebody at a door. */
enum Outcome {
    /** The handler answered, be it that a form was badly filled. */
    OPEN,
    SIGN_IN,
    FORBIDDEN,
    NOT_FOUND,
    /** The server failed: never right. */
    BROKEN;

    static Outcome of(Answer answer) {
        String location = answer.headers().getFirst(HttpHeaders.LOCATION);
        return switch (answer.status()) {
            case 401 -> SIGN_IN;
            case 302, 303 -> location != null && location.contains("/connexion?") ? SIGN_IN : OPEN;
            case 403 -> FORBIDDEN;
            case 404 -> NOT_FOUND;
            case 405, 415 -> BROKEN;
            default -> answer.status() >= 500 && answer.status() != 503 ? BROKEN : OPEN;
        };
    }
}
