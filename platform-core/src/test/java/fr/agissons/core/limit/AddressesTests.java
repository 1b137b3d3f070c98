package fr.agissons.core.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddressesTests {
    @Test
    void countsAHouseholdOfTheNewerKindAsOne() {
        assertThat(Addresses.subscriber("2001:db8:1:2::1"))
                .isEqualTo(Addresses.subscriber("2001:db8:1:2:ffff:ffff:ffff:ffff"))
                .isNotEqualTo(Addresses.subscriber("2001:db8:1:3::1"));
        assertThat(Addresses.subscriber("fe80::1%eth0")).isEqualTo(Addresses.subscriber("fe80::2"));
    }

    @Test
    void tellsAddressesOfTheOlderKindApartHoweverTheyAreWritten() {
        assertThat(Addresses.subscriber("192.0.2.1"))
                .isEqualTo(Addresses.subscriber("::ffff:192.0.2.1"))
                .isNotEqualTo(Addresses.subscriber("192.0.2.2"));
    }

    @Test
    void keepsWhatIsNoAddressAsItIs() {
        assertThat(Addresses.subscriber("a local socket")).isEqualTo("a local socket");
    }
}
