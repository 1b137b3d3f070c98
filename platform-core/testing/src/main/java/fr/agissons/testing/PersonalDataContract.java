package fr.agissons.testing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.access.Me;
import fr.agissons.core.personal.Holding;
import fr.agissons.core.personal.PersonalColumn;
import fr.agissons.core.personal.PersonalColumn.Fate;
import fr.agissons.theming.speech.Speech;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What every part of the site keeps that holds something on people: no column names a person without somebody having said
 * what becomes of it, and everything is said in words. A module's own tests of leaving inherit this.
 */
@CivicModuleTest
public abstract class PersonalDataContract {
    /** Numbers that stand without a foreign key and are no person's, each with its reason. */
    private static final Set<String> NOBODYS = Set.of();

    private static final String SUSPECTS = """
            select c.relname || '.' || a.attname from pg_attribute a
            join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = 'public' and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
                and exists (select from pg_attribute t where t.attrelid = c.oid and t.attname = 'tenant_id')
                and (a.atttypid = 'uuid'::regtype and a.attname <> 'id' and (
                        not exists (select from pg_constraint f where f.conrelid = c.oid and f.contype = 'f'
                            and a.attnum = any (f.conkey))
                        or exists (select from pg_constraint f where f.conrelid = c.oid and f.contype = 'f'
                            and a.attnum = any (f.conkey) and f.confrelid in (
                                select m.oid from pg_class m where m.relname = 'membership'
                                union select p.conrelid from pg_constraint p
                                    join pg_attribute k on k.attrelid = p.conrelid and k.attnum = f.confkey[2]
                                    where p.contype = 'f' and p.confrelid = 'membership'::regclass
                                        and p.conrelid = f.confrelid and k.attnum = any (p.conkey))))
                    or a.atttypid = 'text'::regtype
                        and a.attname ~ '^(email|.*_email|phone|address|principal_name|hotline)$')
            order by 1
            """;

    private final PersonalDataKit kit;

    protected PersonalDataContract(PersonalDataKit kit) {
        this.kit = kit;
    }

    protected PersonalDataKit kit() {
        return kit;
    }

    /** Has this person leave the current town. */
    protected void leave(Me me) {
        assertThat(kit.browser().as(me).post("/moi/quitter", Map.of("word", " Quitter ")))
                .redirectedUrl()
                .isEqualTo("/au-revoir");
    }

    /** What the source under this key holds on the person now. */
    protected Holding holding(Me me, String key) {
        return kit.data().of(me.person()).stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyColumnThatNamesAPersonIsAnsweredFor() {
        List<String> suspects = kit.crossTenant()
                .call(
                        "read the catalogue",
                        database -> database.sql(SUSPECTS).query(String.class).list());
        assertThat(suspects).contains("membership.person_id", "notification.recipient");
        List<String> named =
                kit.data().columns().stream().map(PersonalColumn::name).toList();
        assertThat(suspects)
                .allSatisfy(column -> assertThat(Stream.concat(named.stream(), NOBODYS.stream()))
                        .as("who answers for %s?", column)
                        .contains(column));
    }

    @Test
    void noColumnIsNamedTwice() {
        assertThat(kit.data().columns()).extracting(PersonalColumn::name).doesNotHaveDuplicates();
    }

    @Test
    void everythingHeldIsSaidInWords() {
        Me me = kit.people().resident("Curieuse de tout");
        for (Speech speech : Speech.ALL) {
            Set<String> known = kit.messages().keys(speech);
            assertThat(kit.data().of(me.person())).isNotEmpty().allSatisfy(holding -> {
                assertThat(known).contains(holding.key(), holding.key() + ".fate");
                assertThat(holding.columns())
                        .allSatisfy(column -> assertThat(known).contains(holding.key() + "." + column));
            });
            assertThat(kit.data().columns())
                    .filteredOn(column -> column.fate() != Fate.STAYS)
                    .allSatisfy(column -> assertThat(known).contains(column.why() + ".fate"));
        }
    }
}
