package fr.agissons.theming.paper;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** An address as a telephone's camera reads it, drawn in exact squares. */
public final class QrCode {
    private static final int SQUARE = 6;
    private static final int WHITE = 0xFFFFFF;
    /** A label is scratched and stained: a sixth of it may be lost. The white rim is part of the code. */
    private static final Map<EncodeHintType, Object> HINTS = Map.of(
            EncodeHintType.ERROR_CORRECTION,
            ErrorCorrectionLevel.M,
            EncodeHintType.MARGIN,
            4,
            EncodeHintType.CHARACTER_SET,
            "UTF-8");

    private QrCode() {}

    /** The address of a picture of it that holds the picture itself. */
    public static String image(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(drawn(new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, HINTS)), "png", bytes);
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("Too long to be a code: " + text.length(), tooLong);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    private static BufferedImage drawn(BitMatrix squares) {
        int side = squares.getWidth() * SQUARE;
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                image.setRGB(x, y, squares.get(x / SQUARE, y / SQUARE) ? 0 : WHITE);
            }
        }
        return image;
    }
}
