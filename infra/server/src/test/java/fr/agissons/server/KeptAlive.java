package fr.agissons.server;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Locale;

/** A line to the server that asks many things one after the other, and is taken up again when the server hangs up. */
final class KeptAlive implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 10_000;

    private final int port;
    private Socket socket;
    private InputStream answers;

    KeptAlive(int port) throws IOException {
        this.port = port;
        this.socket = connect();
        this.answers = new BufferedInputStream(socket.getInputStream());
    }

    /** The whole answer to a request for the home page with these headers, its head and its body. */
    String get(String headers) throws IOException {
        socket.getOutputStream().write(("GET / HTTP/1.1\r\n" + headers + "\r\n").getBytes(ISO_8859_1));
        String head = head();
        String body = new String(body(head.toLowerCase(Locale.ROOT)), UTF_8);
        if (head.toLowerCase(Locale.ROOT).contains("connection: close")) {
            socket.close();
            socket = connect();
            answers = new BufferedInputStream(socket.getInputStream());
        }
        return head + body;
    }

    private Socket connect() throws IOException {
        Socket line = new Socket(InetAddress.getByName("127.0.0.1"), port);
        line.setSoTimeout(PATIENCE_MILLIS);
        line.setTcpNoDelay(true);
        return line;
    }

    private String head() throws IOException {
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = answers.read();
            if (next < 0) {
                throw new IOException("The server hung up after " + head);
            }
            head.append((char) next);
        }
        return head.toString();
    }

    private byte[] body(String head) throws IOException {
        int length = head.indexOf("content-length: ");
        if (length >= 0) {
            int start = length + "content-length: ".length();
            return answers.readNBytes(Integer.parseInt(head.substring(start, head.indexOf('\r', start))));
        }
        return head.contains("transfer-encoding: chunked") ? chunks() : answers.readAllBytes();
    }

    private byte[] chunks() throws IOException {
        var body = new java.io.ByteArrayOutputStream();
        while (true) {
            var size = new StringBuilder();
            for (int next = answers.read(); next != '\n'; next = answers.read()) {
                size.append((char) next);
            }
            int length = Integer.parseInt(size.toString().strip(), 16);
            body.write(answers.readNBytes(length));
            answers.readNBytes(2); // the end of the line
            if (length == 0) {
                return body.toByteArray();
            }
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
