package fr.agissons.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.text.ContactScan.Found;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactScanTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "appelez le 0612345678",
                "mon numéro : 06 12 34 56 78.",
                "06.12.34.56.78",
                "06-12-34-56-78",
                "06/12/34/56/78",
                "06, 12, 34, 56, 78",
                "06 12.34-56 78",
                "06\u00a012\u00a034\u00a056\u00a078",
                "06\u200b12\u200b34\u200b56\u200b78",
                "O6 12 34 56 78",
                "0 6 1 2 3 4 5 6 7 8",
                "0.6.1.2.3.4.5.6.7.8",
                "0590 12 34 56",
                "+33612345678",
                "+33 6 12 34 56 78",
                "+33 (0)6 12 34 56 78",
                "(+33) 1 47 60 80 00",
                "0033 6 12 34 56 78",
                "+32 470 12 34 56",
                "01 47 60 80 00 après 18 h",
                "tél. ０６１２３４５６７８",
                "zéro six douze trente-quatre cinquante-six soixante-dix-huit",
                "Venez le 14/03/2026 ou appelez au 06 12 34 56 78"
            })
    void findsPhoneNumbersHoweverTheyAreWritten(String text) {
        assertThat(ContactScan.of(text)).contains(Found.PHONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jeanne.dupont@exemple.fr",
                "Écrivez à JEANNE@Exemple.FR svp",
                "jeanne @ exemple . fr",
                "jeanne(at)exemple.fr",
                "jeanne [at] exemple [dot] fr",
                "jeanne arobase exemple point fr",
                "jeanne arobase gmail",
                "jeanne (arobase) exemple (point) fr",
                "jeanne＠exemple.fr",
                "jeanne.dupont+aide@mail.exemple.co.uk"
            })
    void findsMailAddressesHoweverTheyAreWritten(String text) {
        assertThat(ContactScan.of(text)).contains(Found.MAIL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FR7630006000011234567890189",
                "FR76 3000 6000 0112 3456 7890 189",
                "mon iban fr76-3000-6000-0112-3456-7890-189 merci",
                "FR14 2004 1010 0505 0001 3M02 606",
                "BE68 5390 0754 7034",
                "DE89 3704 0044 0532 0130 00 à créditer"
            })
    void findsBankAccounts(String text) {
        assertThat(ContactScan.of(text)).contains(Found.ACCOUNT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "J’habite 92700 Colombes, pas 01200 ni 06000 Nice",
                "01200 01300 01400 01500",
                "le 14/03/2026 à 10:30",
                "le 01.02.2026 10.30",
                "du 01/02/2026 au 05/02/2026",
                "2026-03-14",
                "entre 9 h 30 et 12 h 15, ou 14h00-16h00",
                "06h30 07h45 08h15 09h30 10h45",
                "environ 1 250,50 € ou 12 500 euros",
                "02 03 04 05 mars",
                "3 sacs de 10 kg, 2e étage, code postal 75011",
                "6 bouteilles, 12 œufs, 34 pommes",
                "bâtiment B2, escalier 01, porte 12",
                "le signe arobase de mon clavier ne marche plus",
                "mon point de rendez-vous : la mairie",
                "bus 304, arrêt Estienne-d’Orves, ligne 01 puis 02",
                "je suis né en 1942 et elle en 1945",
                "zéro six mois de retard",
                "le départ est à 18.30 et 20.15",
                ""
            })
    void letsWhatIsHarmlessThrough(String text) {
        assertThat(ContactScan.of(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"PHONE,core.scan.phone", "MAIL,core.scan.mail", "ACCOUNT,core.scan.account"})
    void namesWhatItFound(Found found, String key) {
        assertThat(found.key()).isEqualTo(key);
    }
}
