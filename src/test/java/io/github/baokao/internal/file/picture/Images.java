package io.github.baokao.internal.file.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Polygon;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Draws and encodes images, and measures them. */
public final class Images {

    /** One inch at 300 dots an inch. */
    public static final int WIDTH = 295;

    public static final int HEIGHT = 413;

    static final Limits LIMITS = new Limits(8 << 20, 80_000_000, 24_000_000, 50);

    private Images() {}

    /** Somebody in a dark suit, whose dark hair touches the top a little. */
    public static BufferedImage portrait(Paint background) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D to = image.createGraphics();
        to.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        to.setPaint(background);
        to.fillRect(0, 0, WIDTH, HEIGHT);
        to.setColor(new Color(0x1E1A18));
        to.fillOval(67, 14, 160, 200);
        to.fillOval(120, -6, 60, 60);
        to.setColor(new Color(0xE0B090));
        to.fillOval(77, 60, 140, 195);
        to.fillRect(117, 220, 60, 80);
        to.setColor(new Color(0x23304A));
        to.fillPolygon(new Polygon(new int[] {0, 0, 110, 185, 295, 295}, new int[] {413, 320, 275, 275, 320, 413}, 6));
        to.dispose();
        return image;
    }

    public static BufferedImage plain(int width, int height, Color colour, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D to = image.createGraphics();
        to.setColor(colour);
        to.fillRect(0, 0, width, height);
        to.dispose();
        return image;
    }

    public static byte[] jpeg(BufferedImage image) {
        return jpeg(new IIOImage(image, null, null), 0.8f, false);
    }

    public static byte[] jpeg(BufferedImage image, float quality) {
        return jpeg(new IIOImage(image, null, null), quality, false);
    }

    public static byte[] progressive(BufferedImage image) {
        return jpeg(new IIOImage(image, null, null), 0.8f, true);
    }

    static byte[] jpeg(IIOImage image, float quality, boolean progressive) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(quality);
            param.setProgressiveMode(progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
            writer.setOutput(out);
            writer.write(null, image, param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    public static byte[] png(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Puts a segment before all others. */
    static byte[] withSegment(byte[] jpeg, int marker, byte[] data) {
        return ByteBuffer.allocate(jpeg.length + data.length + 4)
                .put(jpeg, 0, 2)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (data.length + 2))
                .put(data)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    /** Puts EXIF data before all others, whose second entry is the orientation. */
    static byte[] withOrientation(byte[] jpeg, int code, ByteOrder order) {
        ByteBuffer exif = ByteBuffer.allocate(6 + 8 + 2 + 2 * 12 + 4)
                .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                .put((order == ByteOrder.BIG_ENDIAN ? "MM" : "II").getBytes(StandardCharsets.US_ASCII))
                .order(order)
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 2)
                .putShort((short) 0x010F)
                .putShort((short) 2)
                .putInt(4)
                .putInt(0)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) code);
        return withSegment(jpeg, 0xE1, exif.array());
    }

    /** Says another size in the header than the one that is encoded. */
    public static byte[] claiming(byte[] jpeg, int width, int height) {
        byte[] claiming = jpeg.clone();
        int frame = Math.max(indexOf(jpeg, 0xC0, 0), indexOf(jpeg, 0xC2, 0));
        ByteBuffer.wrap(claiming).putShort(frame + 5, (short) height).putShort(frame + 7, (short) width);
        return claiming;
    }

    /** Where a marker stands; only for those that cannot be part of something else. */
    static int indexOf(byte[] jpeg, int marker, int from) {
        for (int at = from; at + 1 < jpeg.length; at++) {
            if (jpeg[at] == (byte) 0xFF && jpeg[at + 1] == (byte) marker) {
                return at;
            }
        }
        return -1;
    }

    public static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(joined::writeBytes);
        return joined.toByteArray();
    }

    /** Measures a file that is alone in its directory. */
    static MeasuredFile measure(Path path, Limits limits) {
        return new FileMeasure(limits, new Together(1, Long.MAX_VALUE, Duration.ofDays(1))).measure(path);
    }

    static MeasuredFile.Read read(Path folder, String name, byte[] content) {
        return (MeasuredFile.Read) measure(written(folder, name, content), LIMITS);
    }

    static ImageFacts picture(Path folder, byte[] content) {
        Optional<ImageFacts> picture = read(folder, "photo.jpg", content).picture();
        return picture.orElseThrow();
    }

    static ImageFacts.Decoded decoded(Path folder, byte[] content) {
        return (ImageFacts.Decoded) picture(folder, content);
    }

    static Path written(Path folder, String name, byte[] content) {
        try {
            return Files.write(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
