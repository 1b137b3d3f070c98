package fr.agissons.core.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class TurnstileTests {
    private static final ProblemPages PROBLEMS = new ProblemPages() {
        @Override
        public void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String key) {
            response.setStatus(status.value());
        }

        @Override
        public void unknownHost(HttpServletRequest request, HttpServletResponse response) {
            throw new AssertionError("Nobody asked for a host");
        }
    };

    @Test
    void neverHasMoreInsideThanThereArePlaces() throws Exception {
        Turnstile turnstile = new Turnstile(4, Duration.ofMinutes(1), PROBLEMS);
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        AtomicInteger served = new AtomicInteger();
        List<Future<MockHttpServletResponse>> crowd = new ArrayList<>();
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 400; i++) {
                crowd.add(people.submit(() -> through(turnstile, (request, response) -> {
                    most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                    Thread.yield();
                    inside.decrementAndGet();
                    served.incrementAndGet();
                })));
            }
            for (Future<MockHttpServletResponse> one : crowd) {
                assertThat(one.get().getStatus()).isEqualTo(200);
            }
        }

        assertThat(most).hasValueBetween(1, 4);
        assertThat(served).hasValue(400);
    }

    @Test
    void tellsWhoeverWaitedTooLongWhenToComeBack() throws Exception {
        Turnstile turnstile = new Turnstile(1, Duration.ofMillis(20), PROBLEMS);
        CountDownLatch entered = new CountDownLatch(1);
        CountDownLatch leave = new CountDownLatch(1);
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> slow = people.submit(() -> through(turnstile, (request, response) -> {
                entered.countDown();
                awaits(leave);
            }));
            entered.await();
            MockHttpServletResponse late = through(turnstile, (request, response) -> {
                throw new AssertionError("There was no place");
            });
            leave.countDown();
            slow.get();

            assertThat(late.getStatus()).isEqualTo(503);
            assertThat(late.getHeader("Retry-After")).isEqualTo("5");
        }
        assertThat(through(turnstile, (request, response) -> {}).getStatus()).isEqualTo(200);
    }

    private static void awaits(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static MockHttpServletResponse through(Turnstile turnstile, FilterChain chain) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        turnstile.doFilter(new MockHttpServletRequest(), response, chain);
        return response;
    }
}
