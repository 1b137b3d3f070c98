package fr.agissons.core.address;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A name server that knows a handful of records and speaks the protocol of RFC 1035 over UDP. */
final class StandInDns implements AutoCloseable {
    private static final int PACKET = 512;
    private static final int NO_SUCH_NAME = 3;
    private static final int A = 1;
    private static final int CNAME = 5;
    private static final int TXT = 16;

    private final DatagramSocket socket;
    private final List<Entry> entries = new ArrayList<>();

    StandInDns() throws IOException {
        socket = new DatagramSocket(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        Thread.ofPlatform().daemon().name("stand-in-dns").start(this::serve);
    }

    /** One record. */
    private record Entry(String name, int type, byte[] data) {}

    StandInDns alias(String name, String other) {
        entries.add(new Entry(name, CNAME, encoded(other)));
        return this;
    }

    StandInDns text(String name, String text) {
        byte[] letters = text.getBytes(US_ASCII);
        entries.add(new Entry(
                name,
                TXT,
                ByteBuffer.allocate(letters.length + 1)
                        .put((byte) letters.length)
                        .put(letters)
                        .array()));
        return this;
    }

    StandInDns address(String name, int last) {
        entries.add(new Entry(name, A, new byte[] {(byte) 192, 0, 2, (byte) last}));
        return this;
    }

    String url() {
        return "dns://127.0.0.1:" + socket.getLocalPort();
    }

    private void serve() {
        byte[] buffer = new byte[PACKET];
        while (!socket.isClosed()) {
            try {
                DatagramPacket packet = new DatagramPacket(buffer, buffer.length);
                socket.receive(packet);
                byte[] answer = answer(ByteBuffer.wrap(buffer, 0, packet.getLength()));
                socket.send(new DatagramPacket(answer, answer.length, packet.getSocketAddress()));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private byte[] answer(ByteBuffer query) throws IOException {
        short id = query.getShort();
        query.position(12);
        String name = name(query);
        int type = query.getShort();
        List<Entry> found = entries.stream()
                .filter(entry -> entry.name().equals(name) && (entry.type() == type || type == 255))
                .toList();
        boolean exists = entries.stream().anyMatch(entry -> entry.name().equals(name));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeShort(id);
        out.writeShort(0x8580 | (exists ? 0 : NO_SUCH_NAME));
        out.writeShort(1);
        out.writeShort(found.size());
        out.writeInt(0);
        out.write(encoded(name));
        out.writeShort(type);
        out.writeShort(1);
        for (Entry entry : found) {
            out.write(encoded(name));
            out.writeShort(entry.type());
            out.writeShort(1);
            out.writeInt(60);
            out.writeShort(entry.data().length);
            out.write(entry.data());
        }
        return bytes.toByteArray();
    }

    private static String name(ByteBuffer query) {
        List<String> labels = new ArrayList<>();
        for (int length = query.get(); length > 0; length = query.get()) {
            byte[] label = new byte[length];
            query.get(label);
            labels.add(new String(label, US_ASCII));
        }
        return String.join(".", labels).toLowerCase(Locale.ROOT);
    }

    private static byte[] encoded(String name) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (String label : name.split("\\.", -1)) {
            byte[] letters = label.getBytes(US_ASCII);
            out.write(letters.length);
            out.writeBytes(letters);
        }
        out.write(0);
        return out.toByteArray();
    }

    @Override
    public void close() {
        socket.close();
    }
}
