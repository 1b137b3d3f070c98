package fr.agissons.core.signin;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.SignedInSessions;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import fr.agissons.testing.StatementCounter;
import fr.agissons.testing.Towns;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/** Sessions live in the database, in one town, and cost a page no write. */
@CivicModuleTest
class SessionTests {
    private static final String CONTEXT = "SPRING_SECURITY_CONTEXT";

    private final FindByIndexNameSessionRepository<?> repository;
    private final SignedInSessions signedIn;
    private final SessionSweep sweep;
    private final People people;
    private final Towns towns;
    private final StatementCounter counter;

    SessionTests(
            FindByIndexNameSessionRepository<?> repository,
            SignedInSessions signedIn,
            SessionSweep sweep,
            People people,
            Towns towns,
            StatementCounter counter) {
        this.repository = repository;
        this.signedIn = signedIn;
        this.sweep = sweep;
        this.people = people;
        this.towns = towns;
        this.counter = counter;
    }

    @Test
    void keepsWhoSignedInAndDoesNotExistInAnotherTown() {
        Me me = people.resident("Camille");
        String id = open(new QuietSessions<>(repository), me);
        assertThat(signedInAs(id)).isEqualTo(me);
        assertThat(Tenancy.<Object, RuntimeException>call(towns.lille(), () -> String.valueOf(repository.findById(id))))
                .isEqualTo("null");
    }

    @Test
    void readingAPageWritesNothing() {
        var quiet = new QuietSessions<>(repository);
        String id = open(quiet, people.resident("Camille"));
        var statements = counter.during(() -> {
            var session = java.util.Objects.requireNonNull(quiet.findById(id));
            session.setLastAccessedTime(Instant.ofEpochMilli(session.getLastAccessedTime().toEpochMilli() + 5));
            quiet.save(session);
        });
        assertThat(statements).hasSize(2).noneMatch(sql -> sql.toLowerCase(java.util.Locale.ROOT).startsWith("update"));
    }

    @Test
    void anAttributeWrittenTwiceIsKeptOnce() {
        var quiet = new QuietSessions<>(repository);
        String id = open(quiet, people.resident("Camille"));
        var one = java.util.Objects.requireNonNull(quiet.findById(id));
        var other = java.util.Objects.requireNonNull(quiet.findById(id));
        one.setAttribute("theme", "clair");
        quiet.save(one);
        other.setAttribute("theme", "sombre");
        quiet.save(other);
        Session read = java.util.Objects.requireNonNull(repository.findById(id));
        assertThat(read.<String>getAttribute("theme")).isEqualTo("sombre");
    }

    @Test
    void endsAllSessionsOfAPersonHere() {
        Me me = people.resident("Camille");
        String id = open(new QuietSessions<>(repository), me);
        signedIn.end(me.person());
        assertThat(repository.findById(id) == null).isTrue();
    }

    @Test
    void sweepsExpiredSessionsOfAllTowns() {
        Me other = people.residentOf(towns.lille(), "Lucas");
        Tenancy.run(towns.lille(), () -> expired(new QuietSessions<>(repository), other));
        assertThat(sweep.sweep()).isPositive();
    }

    private static <S extends Session> void expired(QuietSessions<S> sessions, Me me) {
        var session = sessions.createSession();
        session.setAttribute(CONTEXT, new SecurityContextImpl(new SignedInPerson(me)));
        session.setLastAccessedTime(Instant.EPOCH);
        sessions.save(session);
    }

    private static <S extends Session> String open(QuietSessions<S> sessions, Me me) {
        var session = sessions.createSession();
        session.setAttribute(CONTEXT, new SecurityContextImpl(new SignedInPerson(me)));
        session.setAttribute(
                FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME,
                me.person().toString());
        sessions.save(session);
        return session.getId();
    }

    private Me signedInAs(String id) {
        Session session = java.util.Objects.requireNonNull(repository.findById(id));
        SecurityContextImpl context = java.util.Objects.requireNonNull(session.getAttribute(CONTEXT));
        return (Me) java.util.Objects.requireNonNull(context.getAuthentication()).getPrincipal();
    }
}
