package fr.agissons.core.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.agissons.core.address.DnsRecords.ResolverAwayException;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The DNS as it is spoken, against a name server of our own. */
class ResolvedRecordsTests {
    @Test
    void readsAliasesTextsAndAddresses() throws IOException {
        try (StandInDns dns = new StandInDns()) {
            dns.alias("agissons.colombes.example", "Sites.Agissons.example")
                    .text("_agissons.agissons.colombes.example", "agissons=colombes")
                    .text("_agissons.agissons.colombes.example", "other words")
                    .address("colombes.example", 7)
                    .address("colombes.example", 8);
            DnsRecords records = new ResolvedRecords(dns.url());
            assertThat(records.aliases("agissons.colombes.example")).containsExactly("sites.agissons.example");
            assertThat(records.texts("_agissons.agissons.colombes.example"))
                    .containsExactlyInAnyOrder("agissons=colombes", "other words");
            assertThat(records.addresses("colombes.example")).containsExactlyInAnyOrder("192.0.2.7", "192.0.2.8");
            assertThat(records.aliases("colombes.example")).isEmpty();
            assertThat(records.texts("nulle-part.example")).isEmpty();
        }
    }

    @Test
    void asksOnlyForNames() {
        DnsRecords records = new ResolvedRecords("dns://127.0.0.1:1");
        for (String other : new String[] {"ldap://example.org/x", "a/b", "a:b", ""}) {
            assertThatThrownBy(() -> records.texts(other)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void saysThatNobodyAnswers() throws IOException {
        String gone;
        try (StandInDns dns = new StandInDns()) {
            gone = dns.url();
        }
        DnsRecords records = new ResolvedRecords(gone);
        assertThatThrownBy(() -> records.texts("colombes.example")).isInstanceOf(ResolverAwayException.class);
    }
}
