package fr.agissons.core.people.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegistrationNumbersTests {
    @ParameterizedTest
    @ValueSource(strings = {"W691012345", "w2a1 002 345", "W2B1001234", " W 751 234567 "})
    void readsNumbersOfTheRegisterOfAssociations(String typed) {
        assertThat(Rna.parse(typed).value()).startsWith("W").hasSize(10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"W69101234", "W6910123456", "691012345", "X691012345", "W69101234é"})
    void refusesWhatIsNoNumberOfAnAssociation(String typed) {
        assertThatExceptionOfType(MalformedNumber.class)
                .isThrownBy(() -> Rna.parse(typed))
                .satisfies(fault -> assertThat(fault.messageKey()).isEqualTo("core.organisation.error.rna"));
    }

    @ParameterizedTest
    @CsvSource({
        "732 829 320 00074, 73282932000074",
        "73282932000074, 73282932000074",
        "356 000 000 00048, 35600000000048",
    })
    void readsSiretNumbersWithOrWithoutSpaces(String typed, String kept) {
        assertThat(Siret.parse(typed).value()).isEqualTo(kept);
    }

    @Test
    void takesEstablishmentsOfLaPosteByTheirOwnRule() {
        // The digits add up to 20, a multiple of five; the usual checksum does not hold.
        assertThat(Siret.parse("35600000000006").value()).isEqualTo("35600000000006");
        assertThatExceptionOfType(MalformedNumber.class).isThrownBy(() -> Siret.parse("35600000000005"));
    }

    @Test
    void grantsTheRuleOfLaPosteToNobodyElse() {
        assertThatExceptionOfType(MalformedNumber.class)
                .isThrownBy(() -> Siret.parse("73282932000070"))
                .satisfies(fault -> assertThat(fault.messageKey()).isEqualTo("core.organisation.error.siret-checksum"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7328293200007", "732829320000745", "7328293200007A", "٧٣٢٨٢٩٣٢٠٠٠٠٧٤"})
    void refusesWhatIsNotFourteenDigits(String typed) {
        assertThatExceptionOfType(MalformedNumber.class)
                .isThrownBy(() -> Siret.parse(typed))
                .satisfies(fault -> assertThat(fault.messageKey()).isEqualTo("core.organisation.error.siret-form"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Strasbourg, volume 12, folio 345",
                "strasbourg vol. 12 fol. 345",
                "Strasbourg ; vol 12 ; folio n° 345"
            })
    void readsEntriesOfTheRegistersOfAlsaceAndMoselle(String typed) {
        assertThat(TribunalEntry.parse(typed)).isEqualTo(new TribunalEntry("Strasbourg", 12, 345));
    }

    @Test
    void writesAnEntryAsItReadsIt() {
        var entry = new TribunalEntry("Saint-Avold", 3, 7);
        assertThat(TribunalEntry.parse(entry.written())).isEqualTo(entry);
    }

    @ParameterizedTest
    @ValueSource(strings = {"volume 12 folio 345", "Strasbourg 12 345", "Strasbourg, volume 0, folio 1"})
    void refusesAnEntryWithoutCourtVolumeOrFolio(String typed) {
        assertThatExceptionOfType(MalformedNumber.class).isThrownBy(() -> TribunalEntry.parse(typed));
    }
}
