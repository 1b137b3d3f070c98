package fr.agissons.sharing.photo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import javax.imageio.ImageIO;
import org.springframework.mock.web.MockMultipartFile;

/** Files as cameras and attackers send them. */
public final class Files {
    private Files() {}

    /** A photograph of some size, never twice the same for two seeds. */
    public static byte[] jpeg(int width, int height, int seed) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        Random random = new Random(seed);
        for (int i = 0; i < 30; i++) {
            pen.setColor(new Color(random.nextInt(1 << 24)));
            pen.fillRect(random.nextInt(width), random.nextInt(height), width / 3, height / 3);
        }
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The same with words of the camera's in it: where it was taken, and a script for good measure. */
    static byte[] withExif(byte[] jpeg) {
        byte[] words = "Exif\0\0MM\0*\0\0\0\u0008\0\0GPSLatitude 48.9219 <script>alert(1)</script>"
                .getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(jpeg, 0, 2);
        bytes.write(0xff);
        bytes.write(0xe1);
        bytes.write((words.length + 2) >> 8);
        bytes.write(words.length + 2);
        bytes.writeBytes(words);
        bytes.write(jpeg, 2, jpeg.length - 2);
        return bytes.toByteArray();
    }

    /** What a form sends as its photograph. */
    public static MockMultipartFile photo(byte[] bytes) {
        return new MockMultipartFile("photo", "../../x\u202egpj.php.jpg\"><img>", "text/html", bytes);
    }

    /** Files that are no photographs, or pretend to be. */
    static MockMultipartFile[] hostile() {
        byte[] huge = jpeg(8, 8, 1);
        for (int i = 0; i < huge.length - 8; i++) {
            if ((huge[i] & 0xff) == 0xff && (huge[i + 1] & 0xff) == 0xc0) {
                huge[i + 5] = (byte) 0xc3;
                huge[i + 6] = (byte) 0x50;
                huge[i + 7] = (byte) 0xc3;
                huge[i + 8] = (byte) 0x50;
            }
        }
        return new MockMultipartFile[] {
            photo("<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8)),
            photo(
                    "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script><rect width=\"9\" height=\"9\"/></svg>"
                            .getBytes(StandardCharsets.UTF_8)),
            photo("<svg xmlns=\"http://www.w3.org/2000/svg\"><rect width=\"9\" height=\"9\"/></svg>"
                    .getBytes(StandardCharsets.UTF_8)),
            photo("%PDF-1.7 <html>".getBytes(StandardCharsets.UTF_8)),
            photo("GIF89a/*<script>*/=1;".getBytes(StandardCharsets.UTF_8)),
            photo("\0\0\0\u0018ftypheic".getBytes(StandardCharsets.ISO_8859_1)),
            photo(huge),
            photo(new byte[9 * 1024 * 1024]),
            photo(new byte[0])
        };
    }
}
