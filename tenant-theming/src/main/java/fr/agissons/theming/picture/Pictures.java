package fr.agissons.theming.picture;

import fr.agissons.theming.picture.NoPicture.Reason;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.locks.ReentrantLock;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * Reads what somebody sent as a picture. Its size is asked before its pixels, and no more pixels are unpacked than are of
 * use; one is read at a time, so that a few large ones at once do not exhaust the server.
 */
public final class Pictures {
    private static final int HEAVIEST = 8 * 1024 * 1024;
    private static final int LONGEST_SIDE = 20_000;
    private static final long MOST_PIXELS = 60_000_000;
    private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();

    private Pictures() {}

    /**
     * The picture in these bytes.
     *
     * @param enough the side, in pixels, beyond which more detail is of no use
     */
    public static Picture read(byte[] bytes, int enough) throws NoPicture {
        if (bytes.length > HEAVIEST) {
            throw new NoPicture(Reason.TOO_HEAVY);
        }
        Format format = Format.of(bytes);
        if (format == Format.SVG) {
            return Drawing.read(bytes);
        }
        ONE_AT_A_TIME.lock();
        try {
            BufferedImage image = pixels(bytes, format, enough);
            return new Photograph(format == Format.JPEG ? Orientation.upright(image, Orientation.of(bytes)) : image);
        } catch (IOException | RuntimeException unreadable) {
            throw new NoPicture(Reason.BROKEN);
        } finally {
            ONE_AT_A_TIME.unlock();
        }
    }

    private static BufferedImage pixels(byte[] bytes, Format format, int enough) throws IOException, NoPicture {
        ImageReader reader =
                ImageIO.getImageReadersByFormatName(format.reader()).next();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (width > LONGEST_SIDE || height > LONGEST_SIDE || (long) width * height > MOST_PIXELS) {
                throw new NoPicture(Reason.TOO_LARGE);
            }
            ImageReadParam few = reader.getDefaultReadParam();
            int step = Math.max(1, Math.min(width, height) / (2 * enough));
            few.setSourceSubsampling(step, step, 0, 0);
            return plain(reader.read(0, few));
        } finally {
            reader.dispose();
        }
    }

    /** The same pixels in the colours of screens, without any profile that came along. */
    private static BufferedImage plain(BufferedImage read) {
        BufferedImage plain = new BufferedImage(read.getWidth(), read.getHeight(), BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = plain.createGraphics();
        pen.drawImage(read, 0, 0, null);
        pen.dispose();
        return plain;
    }
}
