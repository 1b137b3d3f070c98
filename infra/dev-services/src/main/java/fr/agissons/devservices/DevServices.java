package fr.agissons.devservices;

import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;

/**
 * {@code infra/agissons run}: starts the services and the server in an order that shows the first page early, tells what it
 * does, and takes everything down again, last first.
 */
public final class DevServices {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final RunOptions options;
    private final Progress progress;
    private final Home home;
    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile boolean stopping;

    private DevServices(RunOptions options, PrintStream out) {
        this.options = options;
        this.progress = new Progress(out);
        this.home = new Home(options.root().resolve(".agissons"));
    }

    /** Runs until Ctrl-C, or until the server stops. */
    public static void main(String[] arguments) throws Exception {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            System.exit(new DevServices(RunOptions.parse(arguments), out).run() ? 0 : 1);
        } catch (Refusal refusal) {
            new PrintStream(System.err, true, StandardCharsets.UTF_8).println(refusal.getMessage());
            System.exit(1);
        }
    }

    private boolean run() throws Exception {
        keep(RunLock.take(home));
        home.mustHaveRoom();
        new Postmaster(home.at("postgres")).stopIfLeftBehind();
        options.ports().mustBeFree();
        if (options.fresh()) {
            progress.say("Données effacées.");
            home.forgetData();
        }
        Watchdog watchdog = keep(Watchdog.start());
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        try {
            start(watchdog);
            over.await();
            return false;
        } finally {
            stop();
        }
    }

    private void start(Watchdog watchdog) throws Exception {
        Ports ports = options.ports();
        progress.say("PostgreSQL démarre…");
        EmbeddedDatabase database = keep(EmbeddedDatabase.start(home, ports.database()));
        new Postmaster(home.at("postgres")).find().ifPresent(watchdog::mindDatabase);
        progress.say("PostgreSQL répond.");
        keep(Outbox.start(home, ports.smtp(), ports.outbox()));

        var environment = EngineServer.environment(options, database, home);
        new Secrets(home).leave("server.env", environment);
        EngineServer server = keep(new EngineServer(home, watchdog, environment));
        progress.say("Le serveur démarre…");
        server.start();
        var signIn =
                Thread.ofPlatform().name("sign-in").daemon().start(() -> startKeycloak(database, watchdog, server));
        if (!awaitFirstPage(server)) {
            throw new Refusal("Le serveur ne répond pas ; son journal : " + server.log());
        }
        progress.say("La première page répond.");
        progress.show(new Welcome(ports).text());
        signIn.join();
        if (server.recordClasses()) {
            progress.say("Les prochains démarrages seront plus rapides.");
        }
        Thread.ofPlatform().name("server-end").daemon().start(() -> watch(server));
    }

    private boolean awaitFirstPage(EngineServer server) throws InterruptedException {
        int port = options.ports().site();
        return new Probe()
                .await(
                        URI.create("http://localhost:" + port + "/"),
                        DemoSite.FIRST.host() + ":" + port,
                        PATIENCE,
                        server::isAlive);
    }

    private void startKeycloak(EmbeddedDatabase database, Watchdog watchdog, EngineServer server) {
        try {
            var keycloak =
                    keep(KeycloakServer.start(home, options.root(), options.ports(), database, watchdog, progress));
            progress.say("Keycloak démarre…");
            if (!keycloak.awaitReady()) {
                progress.say("Connexion impossible : Keycloak ne répond pas ; son journal : " + keycloak.log());
                return;
            }
            var addresses = new KeycloakAddresses(options.ports().keycloak());
            var admin = KeycloakAdmin.signIn(addresses, new Secrets(home));
            admin.sendMailsTo(options.ports().smtp());
            boolean open = new SignInProbe(options.ports()).await(DemoSite.ALL, PATIENCE, server::isAlive);
            if (stopping) {
                return;
            }
            progress.say(
                    open ? "Connexion prête." : "Connexion impossible : le journal du serveur est " + server.log());
        } catch (Refusal refusal) {
            progress.say("Connexion impossible : " + refusal.getMessage());
        } catch (Exception e) {
            progress.say("Connexion impossible : " + e);
        }
    }

    private void watch(EngineServer server) {
        while (server.isAlive()) {
            try {
                Thread.sleep(Duration.ofSeconds(1));
            } catch (InterruptedException e) {
                return;
            }
        }
        if (!stopping) {
            progress.say("Le serveur s’est arrêté ; son journal : " + server.log());
        }
        over.countDown();
    }

    private <S extends AutoCloseable> S keep(S service) {
        synchronized (started) {
            started.push(service);
        }
        return service;
    }

    private void stop() {
        stopping = true;
        synchronized (started) {
            if (started.size() > 2) {
                progress.say("Arrêt…");
            }
            while (!started.isEmpty()) {
                AutoCloseable service = started.pop();
                try {
                    service.close();
                } catch (Exception e) {
                    progress.say("Arrêt difficile de " + service.getClass().getSimpleName() + " : " + e);
                }
            }
        }
    }
}
