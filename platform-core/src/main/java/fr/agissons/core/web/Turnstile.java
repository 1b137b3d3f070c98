package fr.agissons.core.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * Lets so many requests in at a time, in the order they came. Virtual threads have no number of their own: without this,
 * a crowd would wait for the few connections to the database, each of them holding its page's memory, and time out there.
 * Who still waits here after some seconds is told so, with a page and a 503.
 */
final class Turnstile implements Filter {
    private static final String COME_BACK_IN_SECONDS = "5";

    private final Semaphore places;
    private final Duration patience;
    private final ProblemPages problems;

    Turnstile(int places, Duration patience, ProblemPages problems) {
        this.places = new Semaphore(places, true);
        this.patience = patience;
        this.problems = problems;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!entered()) {
            HttpServletResponse answer = (HttpServletResponse) response;
            answer.setHeader(HttpHeaders.RETRY_AFTER, COME_BACK_IN_SECONDS);
            problems.write(
                    (HttpServletRequest) request, answer, HttpStatus.SERVICE_UNAVAILABLE, "core.problem.crowded");
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            places.release();
        }
    }

    private boolean entered() {
        try {
            return places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
