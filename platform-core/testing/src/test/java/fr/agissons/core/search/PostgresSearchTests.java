package fr.agissons.core.search;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.tenancy.CrossTenant;
import fr.agissons.core.tenancy.Ids;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.StatementCounter;
import fr.agissons.testing.Together;
import fr.agissons.testing.Towns;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

@CivicModuleTest
@Import(PostgresSearchTests.Shelf.class)
class PostgresSearchTests {
    private static final String KIND = "core.test";

    @Autowired
    private SearchIndex index;

    @Autowired
    private Books books;

    @Autowired
    private Towns towns;

    @Autowired
    private CrossTenant crossTenant;

    @Autowired
    private StatementCounter counter;

    /** Things to find, by town. */
    static final class Books implements SearchSource {
        final Map<UUID, SearchDocument> documents = new ConcurrentHashMap<>();

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public Optional<SearchDocument> document(UUID id) {
            return Optional.ofNullable(documents.get(id));
        }

        @Override
        public Stream<SearchDocument> all() {
            return documents.values().stream();
        }
    }

    static class Shelf {
        @Bean
        Books books() {
            return new Books();
        }
    }

    @BeforeEach
    void clear() {
        books.documents.clear();
        index.rebuild();
    }

    private UUID put(String title, String text) {
        return put(Ids.next(), title, text, null);
    }

    private UUID put(UUID id, String title, String text, @Nullable Instant until) {
        books.documents.put(id, new SearchDocument(id, KIND, title, text, "/livres/" + id, null, null, until));
        index.refresh(KIND, id);
        return id;
    }

    private List<UUID> found(String typed) {
        return index.ids(KIND, typed, 10);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jardinage",
                "JARDINAGES",
                "jardin",
                "jardi",
                "jardinge",
                "jadrinage",
                "bénévole",
                "benevoles",
                "Bénevoles jardinage",
                "l’œuvre",
                "oeuvre",
                "été",
                "ete",
                "le jardinage à l’école",
                "benevles",
                "ecole"
            })
    void findsStemsBeginningsAccentsAndOneTypo(String typed) {
        var id = put("Jardinage partagé", "Des bénévoles pour l’œuvre d’été, à l’école.");
        put("Lecture", "Rien à voir.");
        assertThat(found(typed)).containsExactly(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "!?",
                "plomberie",
                "jardinage plomberie",
                "jadrinaje",
                "xyz",
                "' or 1=1 --",
                "%",
                "\u0000"
            })
    void findsNothingForWhatIsNotThere(String typed) {
        put("Jardinage partagé", "Des bénévoles.");
        assertThat(found(typed)).isEmpty();
    }

    @Test
    void guessesATypoOnlyWhereNothingIsWrittenSo() {
        put("Marché", "Un marché.");
        var mars = put("Mars", "Le mois de mars.");
        assertThat(found("mars")).containsExactly(mars);
    }

    @Test
    void putsTitlesFirst() {
        var inText = put("Atelier", "On y parle de vélo.");
        var inTitle = put("Vélo", "Un atelier.");
        assertThat(found("velo")).containsExactly(inTitle, inText);
    }

    @Test
    void forgetsWhatIsNoLongerPublicAndLeavesNoTrace() {
        var id = put("Zanzibar introuvable", "Texte");
        put("Texte voisin", "Texte");
        books.documents.remove(id);
        index.refresh(KIND, id);
        assertThat(found("zanzibar")).isEmpty();
        assertThat(found("zanzibr")).isEmpty();
        assertThat(found("texte")).hasSize(1);
        long traces = crossTenant.call(
                "look for traces",
                database -> database.sql("""
                select (select count(*) from search_word where word like 'zanzi%')
                    + (select count(*) from search_term where word like 'zanzi%')
                    + (select count(*) from search_mark where word like 'zanzi%')
                """).query(Long.class).single());
        assertThat(traces).isZero();
    }

    @Test
    void findsTheNewWordsAndNotTheOldAfterAChange() {
        var id = put("Ancien titre", "commun");
        put(id, "Nouveau titre", "commun", null);
        assertThat(found("ancien")).isEmpty();
        assertThat(found("nouveau")).containsExactly(id);
        assertThat(found("commun")).containsExactly(id);
    }

    @Test
    void forgetsWhatIsOver() {
        put(Ids.next(), "Fête passée", "", Instant.now().minusSeconds(60));
        var coming = put(Ids.next(), "Fête à venir", "", Instant.now().plusSeconds(600));
        assertThat(found("fete")).containsExactly(coming);
    }

    @Test
    void findsNothingOfAnotherTown() {
        var id = put("Montgolfière", "");
        Tenancy.run(towns.lille(), () -> {
            assertThat(index.find("montgolfière", 10)).isEmpty();
            assertThat(index.find("montgolfire", 10)).isEmpty();
        });
        assertThat(index.find("montgolfière", 10))
                .extracting(SearchDocument::id)
                .containsExactly(id);
    }

    @Test
    void keepsTheLatestWhenManyRefreshAtOnce() throws Exception {
        var id = Ids.next();
        List<Callable<UUID>> writers = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            String title = "Version " + (char) ('a' + i) + "zerty";
            writers.add(() -> put(id, title, "commun " + title, null));
        }
        Together.run(writers);
        put(id, "Finale", "commun", null);
        assertThat(found("commun")).containsExactly(id);
        assertThat(found("version")).isEmpty();
    }

    @Test
    void rebuildsFromItsSources() {
        var id = put("Reconstruction", "");
        index.rebuild();
        assertThat(found("reconstruction")).containsExactly(id);
    }

    @Test
    void marksWordsAsTheDatabaseReckons() {
        put("Intergénérationnel", "");
        List<Integer> reckoned = crossTenant.call(
                "reckon marks",
                database -> database.sql("""
                select crc32(convert_to(part, 'UTF8'))::bit(32)::int from (
                    select 'interge' as part
                    union select overlay('interge' placing '' from i for 1) from generate_series(1, 7) i) as parts
                """).query(Integer.class).list());
        List<Integer> kept = crossTenant.call(
                "look at marks",
                database -> database.sql("select mark from search_mark where word = 'intergenerationnel'")
                        .query(Integer.class)
                        .list());
        assertThat(kept).containsExactlyInAnyOrderElementsOf(reckoned);
    }

    @Test
    void takesTwoStatements() {
        put("Jardinage", "");
        assertThat(counter.during(() -> index.find("jardinge", 10)))
                .filteredOn(sql -> sql.contains("search_"))
                .hasSize(2);
        assertThat(counter.during(() -> found("jardinge")))
                .filteredOn(sql -> sql.contains("search_"))
                .hasSize(2)
                .noneMatch(sql -> sql.contains("d.*"));
    }
}
