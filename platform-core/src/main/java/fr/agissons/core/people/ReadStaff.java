package fr.agissons.core.people;

import fr.agissons.core.access.Role;
import fr.agissons.core.read.Reads;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The members of the current town as those who give roles look for them. */
@Component
public class ReadStaff {
    /** At most so many are found at once: whoever looks for one of more says more of the name. */
    public static final int MOST = 20;

    private static final int SHORTEST = 2;
    private static final String MEMBERS = """
            select person_id, display_name, email, role from membership where tenant_id = :tenant
                and left_at is null\s""";
    /** Letters first, then case: a database that sorts by bytes knows no upper case but that of plain letters. */
    private static final String FOLDED = """
            lower(translate(display_name, 'ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖÙÚÛÜÝàáâãäåçèéêëìíîïñòóôõöùúûüýÿ’',
                'AAAAAACEEEEIIIINOOOOOUUUUYaaaaaaceeeeiiiinooooouuuuyy'''))""";

    private final Reads reads;

    ReadStaff(Reads reads) {
        this.reads = reads;
    }

    /** Moderators and admins, admins first. */
    public List<StaffMember> staff() {
        return reads.list(
                StaffMember.class,
                MEMBERS + "and role <> 'RESIDENT' order by role, display_name, person_id limit 500",
                Map.of());
    }

    /** The members whose whole address this is, or whose name holds these letters, accents or not. */
    public List<StaffMember> find(String typed) {
        String text = folded(typed.strip());
        if (text.length() < SHORTEST) {
            return List.of();
        }
        return reads.list(
                StaffMember.class,
                MEMBERS + "and (email = :email or " + FOLDED + " like :name) order by " + FOLDED + ", person_id limit "
                        + MOST,
                Map.of("email", typed.strip().toLowerCase(Locale.ROOT), "name", "%" + literal(text) + "%"));
    }

    /** One member. */
    public Optional<StaffMember> find(UUID person) {
        return reads.first(StaffMember.class, MEMBERS + "and person_id = :person", Map.of("person", person));
    }

    /** Those who were invited and have not come yet. */
    public List<Invited> invited() {
        return reads.list(
                Invited.class,
                "select email, role from expected_admin where tenant_id = :tenant order by email limit 500",
                Map.of());
    }

    /** Somebody who is expected. */
    public record Invited(String email, Role role) {}

    private static String folded(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('’', '\'');
    }

    private static String literal(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
