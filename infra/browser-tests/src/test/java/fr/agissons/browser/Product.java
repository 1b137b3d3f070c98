package fr.agissons.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.agissons.devservices.DevServices;
import fr.agissons.devservices.Ports;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The product under test: everything a run starts, on ports and data of its own; or one that runs already, when the
 * property {@code agissons.browser.base} says where.
 */
final class Product implements AutoCloseable {
    private static final String READY = "Connexion prête.";
    private static final String FAILED = "Connexion impossible";
    private static final long PATIENCE_MINUTES = 6;
    private static final int FIRST_PORT = 21_000;
    private static final int LAST_PORT = 29_000;

    private final Addresses addresses;
    private final @Nullable Process process;

    private Product(Addresses addresses, @Nullable Process process) {
        this.addresses = addresses;
        this.process = process;
    }

    Addresses addresses() {
        return addresses;
    }

    static Product find() {
        String base = System.getProperty("agissons.browser.base", "");
        return base.isBlank()
                ? start()
                : new Product(new Addresses(new Ports(URI.create(base).getPort())), null);
    }

    private static Product start() {
        Ports ports = freePorts();
        try {
            ProductFolder folder = new ProductFolder();
            Path root = folder.prepare();
            List<String> command = new ArrayList<>(List.of(
                    java(),
                    "-Xmx192m",
                    "-cp",
                    folder.services(),
                    DevServices.class.getName(),
                    "--root",
                    root.toString(),
                    "--port",
                    Integer.toString(ports.site()),
                    "--fresh"));
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy, "product-end"));
            Product product = new Product(new Addresses(ports), process);
            product.await(root);
            return product;
        } catch (IOException e) {
            throw new IllegalStateException("The product could not be started", e);
        }
    }

    private void await(Path root) {
        Process running = java.util.Objects.requireNonNull(process);
        List<String> said = java.util.Collections.synchronizedList(new ArrayList<>());
        CountDownLatch settled = new CountDownLatch(1);
        Thread.ofPlatform().daemon().name("product-output").start(() -> {
            try (var lines = new BufferedReader(new InputStreamReader(running.getInputStream(), UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    said.add(line);
                    if (line.contains(READY) || line.contains(FAILED)) {
                        settled.countDown();
                    }
                }
            } catch (IOException gone) {
                said.add(gone.toString());
            }
            settled.countDown();
        });
        try {
            boolean inTime = settled.await(PATIENCE_MINUTES, TimeUnit.MINUTES);
            if (!inTime || said.stream().noneMatch(line -> line.contains(READY))) {
                close();
                throw new IllegalStateException("The product did not start; its logs are in "
                        + root.resolve(".agissons/logs") + "; it said:\n" + String.join("\n", said));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Ports that nobody holds now, all of them. */
    private static Ports freePorts() {
        for (int site = FIRST_PORT; site < LAST_PORT; site += 211) {
            Ports ports = new Ports(site);
            if (List.of(
                            ports.site(),
                            ports.management(),
                            ports.keycloak(),
                            ports.outbox(),
                            ports.smtp(),
                            ports.database())
                    .stream()
                    .allMatch(Product::isFree)) {
                return ports;
            }
        }
        throw new IllegalStateException("No free ports between " + FIRST_PORT + " and " + LAST_PORT);
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, java.net.InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    /** What has to be there before a product can be started; nothing when all is. */
    static List<String> missing() {
        if (!System.getProperty("agissons.browser.base", "").isBlank()) {
            return List.of();
        }
        return new ProductFolder()
                .needed().stream()
                        .filter(file -> !Files.exists(file))
                        .map(file -> "the file " + file + " (infra/agissons test builds or fetches it)")
                        .toList();
    }

    @Override
    public void close() {
        if (process == null) {
            return;
        }
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
