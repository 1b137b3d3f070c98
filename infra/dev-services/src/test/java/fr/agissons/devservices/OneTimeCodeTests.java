package fr.agissons.devservices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The test vectors of RFC 6238, appendix B, in their last six digits. */
class OneTimeCodeTests {
    private static final String KEY = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    @ParameterizedTest
    @CsvSource({"59,287082", "1111111109,081804", "1234567890,005924", "20000000000,353130"})
    void countsAsTheStandardDoes(long second, String code) {
        assertThat(OneTimeCode.at(Instant.ofEpochSecond(second), KEY)).isEqualTo(code);
    }
}
