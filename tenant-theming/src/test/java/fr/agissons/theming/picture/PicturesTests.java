package fr.agissons.theming.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.agissons.theming.color.Rgb;
import fr.agissons.theming.picture.NoPicture.Reason;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people send as pictures, by mistake or on purpose. */
class PicturesTests {
    private static byte[] written(BufferedImage image, String format) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            assertThat(ImageIO.write(image, format, bytes)).isTrue();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static BufferedImage painted(int width, int height, Color left, Color right) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(left);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(right);
        pen.fillRect(width / 2, 0, width - width / 2, height);
        pen.dispose();
        return image;
    }

    private static Photograph photograph(byte[] bytes) throws NoPicture {
        return (Photograph) Pictures.read(bytes, 500);
    }

    private static void refuses(byte[] bytes, Reason reason) {
        assertThatThrownBy(() -> Pictures.read(bytes, 500))
                .isInstanceOfSatisfying(
                        NoPicture.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "gif"})
    void readsWhatBrowsersShow(String format) throws NoPicture {
        Photograph read = photograph(written(painted(300, 200, Color.RED, Color.BLUE), format));
        assertThat(read.image().getWidth()).isEqualTo(300);
        assertThat(read.image().getHeight()).isEqualTo(200);
    }

    @Test
    void refusesAPageNamedLikeAPicture() {
        refuses(latin("<!doctype html><script>alert(1)</script>"), Reason.NOT_ONE);
        refuses(latin("<html xmlns='http://www.w3.org/1999/xhtml'/>"), Reason.NOT_ONE);
        refuses(latin("alert(1)"), Reason.NOT_ONE);
        refuses(new byte[0], Reason.NOT_ONE);
        refuses(latin("RIFF....WEBPVP8 "), Reason.OTHER_FORMAT);
        refuses(latin("%PDF-1.7"), Reason.OTHER_FORMAT);
    }

    @Test
    void readsNoPixelOfAPictureThatSaysItIsImmense() throws IOException {
        refuses(pngOfZeros(30_000, 30_000), Reason.TOO_LARGE);
        refuses(pngOfZeros(20_001, 1), Reason.TOO_LARGE);
        refuses(new byte[9 * 1024 * 1024], Reason.TOO_HEAVY);
    }

    @Test
    void refusesAPictureThatStopsInTheMiddle() {
        byte[] whole = written(painted(300, 200, Color.RED, Color.BLUE), "png");
        refuses(Arrays.copyOf(whole, whole.length / 3), Reason.BROKEN);
        refuses(Arrays.copyOf(whole, 12), Reason.BROKEN);
    }

    @Test
    void unpacksNoMorePixelsThanAreOfUse() throws NoPicture {
        BufferedImage large = new BufferedImage(6000, 4000, BufferedImage.TYPE_BYTE_BINARY);
        Photograph read = (Photograph) Pictures.read(written(large, "png"), 300);
        assertThat(read.image().getWidth()).isBetween(600, 1200);
    }

    @Test
    void keepsNothingThatStoodBesideThePixels() throws NoPicture {
        byte[] photo = written(painted(400, 300, Color.RED, Color.BLUE), "jpeg");
        byte[] exif = exif(1, "GPS 48.92 N 2.25 E");
        byte[] sent = join(
                Arrays.copyOf(photo, 2),
                exif,
                Arrays.copyOfRange(photo, 2, photo.length),
                latin("<script>alert(1)</script>"));
        assertThat(new String(sent, StandardCharsets.ISO_8859_1)).contains("GPS", "Exif", "<script>");
        for (byte[] kept :
                new byte[][] {photograph(sent).jpeg(100_000), photograph(sent).png()}) {
            assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("GPS", "Exif", "<script>");
        }
    }

    @Test
    void turnsAPhotographTheWayItWasTaken() throws NoPicture {
        byte[] lying = written(painted(400, 200, Color.RED, Color.BLUE), "jpeg");
        byte[] sent = join(Arrays.copyOf(lying, 2), exif(6, ""), Arrays.copyOfRange(lying, 2, lying.length));
        BufferedImage upright = photograph(sent).image();
        assertThat(upright.getWidth()).isEqualTo(200);
        assertThat(upright.getHeight()).isEqualTo(400);
        assertThat(new Color(upright.getRGB(100, 20)).getRed()).isGreaterThan(200);
        assertThat(new Color(upright.getRGB(100, 380)).getBlue()).isGreaterThan(200);
    }

    @Test
    void bearsAnyRubbishWhereTheCameraWrites() throws NoPicture {
        byte[] photo = written(painted(40, 30, Color.RED, Color.BLUE), "jpeg");
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            byte[] rubbish = new byte[random.nextInt(60)];
            random.nextBytes(rubbish);
            byte[] segment = join(
                    new byte[] {(byte) 0xff, (byte) 0xe1, 0, (byte) (rubbish.length + 8)}, latin("Exif\0\0"), rubbish);
            assertThat(Orientation.of(join(Arrays.copyOf(photo, 2), segment, photo)))
                    .isBetween(1, 8);
        }
        assertThat(photograph(photo).image().getWidth()).isEqualTo(40);
    }

    @Test
    void cutsEmptyMargins() throws NoPicture {
        BufferedImage image = new BufferedImage(200, 100, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(50, 20, 60, 30);
        pen.dispose();
        Photograph trimmed = photograph(written(image, "png")).trimmed();
        assertThat(trimmed.image().getWidth()).isEqualTo(60);
        assertThat(trimmed.image().getHeight()).isEqualTo(30);
        assertThat(new Photograph(new BufferedImage(9, 9, BufferedImage.TYPE_INT_ARGB))
                        .trimmed()
                        .image()
                        .getWidth())
                .isEqualTo(9);
        assertThat(trimmed.within(30, 30).image().getWidth()).isEqualTo(30);
        assertThat(trimmed.square().image().getWidth()).isEqualTo(30);
        assertThat(trimmed.cut(50, 0, 0, 50).image().getHeight()).isEqualTo(15);
    }

    @Test
    void keepsAPhotographWithinItsWeight() throws NoPicture {
        BufferedImage noise = new BufferedImage(900, 700, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(3);
        for (int i = 0; i < 900 * 700; i++) {
            noise.setRGB(i % 900, i / 900, 0x808080 + (random.nextInt(32) << 8));
        }
        assertThat(photograph(written(noise, "png")).jpeg(160_000).length).isLessThan(160_000);
    }

    @Test
    void remembersAPictureByItsColours() throws NoPicture {
        Photograph logo = photograph(written(painted(120, 80, new Color(0x1b4d3e), new Color(0xe4572e)), "png"));
        assertThat(logo.colours()).containsExactlyInAnyOrder(new Rgb(0x1b, 0x4d, 0x3e), new Rgb(0xe4, 0x57, 0x2e));
        assertThat(photograph(written(painted(90, 90, Color.WHITE, Color.GRAY), "png"))
                        .colours())
                .isEmpty();
    }

    /** A picture camera's notes: how it was held, and some text. */
    private static byte[] exif(int orientation, String text) {
        ByteBuffer tiff = ByteBuffer.allocate(8 + 2 + 12 + 4 + text.length());
        tiff.put(latin("MM")).putShort((short) 42).putInt(8).putShort((short) 1);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        tiff.putInt(0).put(latin(text));
        byte[] notes = join(latin("Exif\0\0"), tiff.array());
        return join(
                new byte[] {(byte) 0xff, (byte) 0xe1},
                ByteBuffer.allocate(2).putShort((short) (notes.length + 2)).array(),
                notes);
    }

    /** A few bytes that unpack to that many pixels. */
    private static byte[] pngOfZeros(int width, int height) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            out.write(new byte[1_000_000]);
        }
        byte[] size = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {1, 0, 0, 0, 0})
                .array();
        return join(
                latin("\u0089PNG\r\n\u001a\n"),
                chunk("IHDR", size),
                chunk("IDAT", packed.toByteArray()),
                chunk("IEND", new byte[0]));
    }

    private static byte[] chunk(String name, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(latin(name));
        sum.update(content);
        return ByteBuffer.allocate(12 + content.length)
                .putInt(content.length)
                .put(latin(name))
                .put(content)
                .putInt((int) sum.getValue())
                .array();
    }

    @Test
    void readsItsOwnImmensePictureWhenItIsSmall() throws IOException {
        assertThat(ImageIO.read(new ByteArrayInputStream(pngOfZeros(800, 600))).getWidth())
                .isEqualTo(800);
    }
}
