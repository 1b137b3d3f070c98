package fr.agissons.server.pages;

import org.springframework.http.HttpHeaders;

/**
 * What the server answered.
 *
 * @param status its status
 * @param headers its headers
 * @param body its body as text
 */
record Answer(int status, HttpHeaders headers, String body) {
    /** Whether it is a page of its own, and not a piece that a script puts into one. */
    boolean isPage() {
        String type = headers.getFirst(HttpHeaders.CONTENT_TYPE);
        return type != null && type.startsWith("text/html") && body.startsWith("<!doctype html>");
    }
}
