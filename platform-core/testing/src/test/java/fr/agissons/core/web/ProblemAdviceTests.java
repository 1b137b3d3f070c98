package fr.agissons.core.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What becomes of a failure when it is too late for a page that says so. */
class ProblemAdviceTests {
    private final List<String> pages = new ArrayList<>();
    private final ProblemAdvice advice = new ProblemAdvice(new Written());
    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void saysThatARequestFailedAsLongAsNothingHasLeft() throws Exception {
        advice.anythingElse(new IllegalStateException("full"), request, response);
        assertThat(pages).containsExactly("500 core.problem.failed");
    }

    @Test
    void breaksAFileThatWasBegunOffInsteadOfEndingItWell() throws IOException {
        IllegalStateException full = new IllegalStateException("full");
        response.getOutputStream().write(1);
        response.flushBuffer();
        assertThatThrownBy(() -> advice.anythingElse(full, request, response)).isSameAs(full);
        assertThat(pages).isEmpty();
    }

    @Test
    void hasNothingToSayToAReaderWhoLeft() {
        advice.readerLeft(new ClientAbortException());
        assertThat(pages).isEmpty();
    }

    /** Notes what would be shown. */
    private final class Written implements ProblemPages {
        @Override
        public void write(
                HttpServletRequest request, HttpServletResponse response, HttpStatus status, String messageKey) {
            pages.add(status.value() + " " + messageKey);
        }

        @Override
        public void unknownHost(HttpServletRequest request, HttpServletResponse response) {
            pages.add("unknown host");
        }
    }
}
