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
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
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
        String id = open(new QuietSessions<>(repository), people.resident("Camille"));
        var statements = counter.during(() -> visit(
                new QuietSessions<>(repository),
                id,
                session -> session.setLastAccessedTime(
                        session.getLastAccessedTime().plusMillis(5))));
        assertThat(statements)
                .hasSize(2)
                .noneMatch(sql -> sql.toLowerCase(Locale.ROOT).startsWith("update"));
    }

    @Test
    void anAttributeWrittenTwiceIsKeptOnce() {
        String id = open(new QuietSessions<>(repository), people.resident("Camille"));
        visit(new QuietSessions<>(repository), id, first -> {
            first.setAttribute("theme", "clair");
            visit(new QuietSessions<>(repository), id, second -> second.setAttribute("theme", "sombre"));
        });
        Session read = Objects.requireNonNull(repository.findById(id));
        assertThat(read.<String>getAttribute("theme")).isEqualTo("clair");
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

    private static <S extends Session> void visit(QuietSessions<S> sessions, String id, Consumer<Session> page) {
        QuietSessions.Quiet<S> session = Objects.requireNonNull(sessions.findById(id));
        page.accept(session);
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

    private Object signedInAs(String id) {
        Session session = Objects.requireNonNull(repository.findById(id));
        SecurityContextImpl context = Objects.requireNonNull(session.getAttribute(CONTEXT));
        return Objects.requireNonNull(
                Objects.requireNonNull(context.getAuthentication()).getPrincipal());
    }
}
