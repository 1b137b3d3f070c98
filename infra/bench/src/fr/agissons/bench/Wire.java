package fr.agissons.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Locale;

/** One connection to the server, kept as long as the server keeps it: it costs the machine little, so the server is measured. */
final class Wire implements AutoCloseable {
    private static final int MOST_BYTES = 1 << 20;
    private static final int LONGEST_HEAD = 8_192;
    private static final String HEAD_ENDS = "\r\n\r\n";
    private static final String LENGTH = "\r\ncontent-length:";
    private static final String LAST_PIECE = "\r\n0\r\n\r\n";

    private final byte[] room = new byte[MOST_BYTES];
    private Socket socket;

    Wire() throws IOException {
        socket = connect();
    }

    private static Socket connect() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), Settings.SITE);
        socket.setTcpNoDelay(true);
        return socket;
    }

    static int status(String answer) {
        return Integer.parseInt(answer.substring(9, 12));
    }

    /** The whole answer to that request, head and body. */
    String ask(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        String head = null;
        int length = 0;
        while (head == null || !isWhole(head, length)) {
            int read = socket.getInputStream().read(room, length, room.length - length);
            if (read < 0) {
                throw new IOException("The server hung up");
            }
            length += read;
            head = head == null ? head(length) : head;
        }
        if (head.contains("\r\nconnection: close")) {
            socket.close();
            socket = connect();
        }
        return new String(room, 0, length, UTF_8);
    }

    private String head(int length) {
        String begun = new String(room, 0, Math.min(length, LONGEST_HEAD), ISO_8859_1);
        int end = begun.indexOf(HEAD_ENDS);
        return end < 0 ? null : begun.substring(0, end + HEAD_ENDS.length()).toLowerCase(Locale.ROOT);
    }

    /** Whether all is there that the head announces, or the piece that ends all pieces. */
    private boolean isWhole(String head, int length) {
        int said = head.indexOf(LENGTH);
        if (said < 0) {
            int tail = Math.min(length, LAST_PIECE.length());
            return new String(room, length - tail, tail, ISO_8859_1).equals(LAST_PIECE);
        }
        int body = Integer.parseInt(head.substring(said + LENGTH.length(), head.indexOf("\r\n", said + 2)).strip());
        return length >= head.length() + body;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
