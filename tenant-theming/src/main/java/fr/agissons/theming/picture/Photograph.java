package fr.agissons.theming.picture;

import fr.agissons.theming.color.Dominant;
import fr.agissons.theming.color.Rgb;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import net.coobird.thumbnailator.Thumbnails;

/**
 * A picture made of pixels.
 *
 * @param image those pixels
 */
public record Photograph(BufferedImage image) implements Picture {
    private static final int SAMPLE = 96;
    private static final int ALIKE = 14;
    private static final float BEST = 0.82f;
    private static final float WORST = 0.4f;

    /** Without the empty margins around it: those of its corner's colour. */
    public Photograph trimmed() {
        int corner = image.getRGB(0, 0);
        int left = image.getWidth();
        int top = image.getHeight();
        int right = -1;
        int bottom = -1;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (differs(image.getRGB(x, y), corner)) {
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                    top = Math.min(top, y);
                    bottom = Math.max(bottom, y);
                }
            }
        }
        return right < 0 ? this : new Photograph(image.getSubimage(left, top, right - left + 1, bottom - top + 1));
    }

    private static boolean differs(int one, int two) {
        if ((one >>> 24) < ALIKE && (two >>> 24) < ALIKE) {
            return false;
        }
        for (int shift = 0; shift < 32; shift += 8) {
            if (Math.abs((one >>> shift & 255) - (two >>> shift & 255)) > ALIKE) {
                return true;
            }
        }
        return false;
    }

    /** The part of it between these percentages of its width and height. */
    public Photograph cut(int left, int top, int right, int bottom) {
        int x = image.getWidth() * left / 100;
        int y = image.getHeight() * top / 100;
        int width = Math.max(1, image.getWidth() * (100 - right) / 100 - x);
        int height = Math.max(1, image.getHeight() * (100 - bottom) / 100 - y);
        return new Photograph(image.getSubimage(x, y, width, height));
    }

    /** The square in its middle. */
    public Photograph square() {
        int side = Math.min(image.getWidth(), image.getHeight());
        return new Photograph(
                image.getSubimage((image.getWidth() - side) / 2, (image.getHeight() - side) / 2, side, side));
    }

    /** The same, no larger than this. */
    public Photograph within(int width, int height) {
        if (image.getWidth() <= width && image.getHeight() <= height) {
            return this;
        }
        try {
            return new Photograph(Thumbnails.of(image)
                    .size(width, height)
                    .imageType(BufferedImage.TYPE_INT_ARGB)
                    .asBufferedImage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As PNG, nothing but pixels. */
    public byte[] png() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** As JPEG on white, nothing but pixels, as fine as this many bytes allow. */
    public byte[] jpeg(int most) {
        BufferedImage opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = opaque.createGraphics();
        pen.drawImage(image, 0, 0, Color.WHITE, null);
        pen.dispose();
        byte[] bytes = jpeg(opaque, BEST);
        for (float quality = BEST - 0.07f; bytes.length > most && quality >= WORST; quality -= 0.07f) {
            bytes = jpeg(opaque, quality);
        }
        return bytes;
    }

    private static byte[] jpeg(BufferedImage opaque, float quality) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(quality);
            param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.setOutput(out);
            writer.write(null, new IIOImage(opaque, null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    @Override
    public List<Rgb> colours() {
        BufferedImage small = within(SAMPLE, SAMPLE).image;
        return Dominant.of(small.getRGB(0, 0, small.getWidth(), small.getHeight(), null, 0, small.getWidth()));
    }
}
