package io.github.baokao.internal.file;

import io.github.baokao.internal.file.MeasuredFile.Cause;
import io.github.baokao.internal.file.MeasuredFile.Read;
import io.github.baokao.internal.file.MeasuredFile.TooLarge;
import io.github.baokao.internal.file.MeasuredFile.Unreadable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** Measures a file. */
public final class FileMeasure {

    private FileMeasure() {}

    /**
     * Measures a file; it is read once, and never beyond the limit.
     *
     * @param path where it is
     * @param limits what it may cost
     * @return what was found
     */
    public static MeasuredFile measure(Path path, Limits limits) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            if (!attributes.isRegularFile()) {
                // opening a pipe would wait for somebody to write
                return new Unreadable(Cause.NOT_A_FILE);
            }
            return attributes.size() > limits.bytes()
                    ? new TooLarge(attributes.size(), Format.named(path))
                    : read(path, limits);
        } catch (NoSuchFileException e) {
            return new Unreadable(Cause.MISSING);
        } catch (AccessDeniedException e) {
            return new Unreadable(Cause.DENIED);
        } catch (IOException e) {
            return new Unreadable(Cause.FAILED);
        }
    }

    private static MeasuredFile read(Path path, Limits limits) throws IOException {
        byte[] content;
        try (InputStream in = Files.newInputStream(path)) {
            content = in.readNBytes(limits.bytes());
            if (in.read() >= 0) {
                // it has grown
                return new TooLarge(Files.size(path), Format.named(path));
            }
        }
        Format format = Format.of(content);
        return new Read(content.length, format, Format.named(path), digest(content), picture(format, content, limits));
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The readers of other images would take more than the limits, or are not in the JDK. */
    private static Optional<Picture> picture(Format format, byte[] content, Limits limits) {
        return switch (format) {
            case JPEG -> Optional.of(picture("jpeg", new JpegWalk(content).stored(), limits));
            case PNG -> Optional.of(picture("png", PngWalk.stored(content), limits));
            default -> Optional.empty();
        };
    }

    private static Picture picture(String reader, Optional<StoredImage> stored, Limits limits) {
        return stored.<Picture>map(image -> image.exceeds(limits) ? image.excessive() : Decoder.decode(reader, image))
                .orElseGet(Picture.Broken::new);
    }
}
