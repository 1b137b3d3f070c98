package fr.agissons.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * Debian's nginx serving the very bytes of our pages as files: the fastest this machine can answer with them. On a second
 * port it stands before the engine and keeps each town's pages for ten seconds, as operators of heavier engines do.
 */
final class Yardstick implements AutoCloseable {
    private static final String CONFIGURATION = """
            %s
            daemon off;
            worker_processes auto;
            pid nginx.pid;
            error_log error.log;
            events { worker_connections 256; }
            http {
                access_log off;
                sendfile on;
                tcp_nopush on;
                open_file_cache max=100 inactive=1h;
                keepalive_requests 1000000000;
                default_type text/html;
                client_body_temp_path temp;
                proxy_temp_path temp;
                fastcgi_temp_path temp;
                uwsgi_temp_path temp;
                scgi_temp_path temp;
                server {
                    listen 127.0.0.1:%d;
                    root files;
                }
                proxy_cache_path pages keys_zone=pages:8m max_size=512m use_temp_path=off;
                upstream engine {
                    server 127.0.0.1:%d;
                    keepalive 16;
                }
                server {
                    listen 127.0.0.1:%d;
                    location / {
                        proxy_pass http://engine;
                        proxy_http_version 1.1;
                        proxy_set_header Connection "";
                        proxy_set_header Host $host;
                        proxy_cache pages;
                        proxy_cache_key $host$request_uri;
                        proxy_cache_valid 200 10s;
                        proxy_ignore_headers Cache-Control Expires Vary;
                        proxy_cache_lock on;
                        proxy_cache_bypass $http_cookie;
                        proxy_no_cache $http_cookie;
                    }
                }
            }
            """;

    private final Path folder;
    private final Process nginx;

    private Yardstick(Path folder, Process nginx) {
        this.folder = folder;
        this.nginx = nginx;
    }

    static Yardstick start(Settings settings) throws IOException, InterruptedException {
        Path folder = settings.home().resolve("nginx");
        Files.createDirectories(folder.resolve("files"));
        // Under root the workers would give up their rights and could not read a home folder.
        String user = "root".equals(System.getProperty("user.name")) ? "user root;" : "";
        Path configuration = Files.writeString(
                folder.resolve("nginx.conf"), CONFIGURATION.formatted(user, Settings.YARDSTICK, Settings.SITE, Settings.FRONT));
        Process nginx = new ProcessBuilder(
                        System.getenv("NGINX"), "-p", folder.toString(), "-c", configuration.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.log").toFile())
                .start();
        Yardstick yardstick = new Yardstick(folder, nginx);
        yardstick.hold("ready", new byte[] {'!'});
        Ask ready = new Ask("localhost", "/ready", null);
        for (int tries = 0; !Site.answers(ready, Settings.YARDSTICK); tries++) {
            if (tries > 100 || !nginx.isAlive()) {
                yardstick.close();
                throw new IllegalStateException("nginx did not start; its logs are in " + folder);
            }
            Thread.sleep(50);
        }
        return yardstick;
    }

    /** Serves these bytes from now on. */
    void hold(String kind, byte[] page) throws IOException {
        Files.write(folder.resolve("files").resolve(kind), page);
    }

    /** The same requests, for the file. */
    static PageLoad load(PageLoad page) {
        return new PageLoad(
                page.name(),
                page.kind(),
                page.towns(),
                page.connections(),
                page.asks().stream()
                        .map(ask -> new Ask(ask.host(), "/" + page.kind(), ask.cookie(), null))
                        .toList());
    }

    ProcessHandle process() {
        return nginx.toHandle();
    }

    @Override
    public void close() throws InterruptedException {
        nginx.destroy();
        nginx.waitFor(10, TimeUnit.SECONDS);
    }
}
