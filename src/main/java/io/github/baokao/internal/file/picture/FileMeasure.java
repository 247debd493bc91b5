package io.github.baokao.internal.file.picture;

import io.github.baokao.internal.file.picture.MeasuredFile.Cause;
import io.github.baokao.internal.file.picture.MeasuredFile.Read;
import io.github.baokao.internal.file.picture.MeasuredFile.TooLarge;
import io.github.baokao.internal.file.picture.MeasuredFile.TooMany;
import io.github.baokao.internal.file.picture.MeasuredFile.Unreadable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Measures the files of one directory: each once, whatever names and links lead to it, and an image once, however many copies of it
 * there are. Not thread-safe.
 */
public final class FileMeasure {

    private final Limits each;
    private final Together all;
    private final Budget budget;

    /** By what the file system tells files apart by. */
    private final Map<Object, MeasuredFile> files = new HashMap<>();

    /** By digest. */
    private final Map<String, Optional<ImageFacts>> pictures = new HashMap<>();

    /**
     * Measures nothing yet.
     *
     * @param each what a file may cost
     * @param all what all of them may cost
     */
    public FileMeasure(Limits each, Together all) {
        this(each, all, System::nanoTime);
    }

    FileMeasure(Limits each, Together all, LongSupplier nanoseconds) {
        this.each = each;
        this.all = all;
        budget = new Budget(all, nanoseconds);
    }

    /**
     * Measures a file; it is read once, and never beyond the limit.
     *
     * @param path where it is
     * @return what was found
     */
    public MeasuredFile measure(Path path) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            if (!attributes.isRegularFile()) {
                // opening a pipe would wait for somebody to write
                return new Unreadable(Cause.NOT_A_FILE);
            }
            if (attributes.size() > each.bytes()) {
                return new TooLarge(attributes.size(), each.bytes(), FileFormat.named(path));
            }
            Object key = Objects.requireNonNullElse(attributes.fileKey(), path.toRealPath());
            MeasuredFile known = files.get(key);
            if (known == null && files.size() == all.files()) {
                return new TooMany(all.files());
            }
            MeasuredFile measured = known == null ? read(path) : named(known, FileFormat.named(path));
            files.put(key, measured);
            return measured;
        } catch (NoSuchFileException e) {
            return new Unreadable(Cause.MISSING);
        } catch (AccessDeniedException e) {
            return new Unreadable(Cause.DENIED);
        } catch (IOException e) {
            return new Unreadable(Cause.FAILED);
        }
    }

    /** The same file under another name. */
    private static MeasuredFile named(MeasuredFile measured, FileFormat named) {
        return measured instanceof Read read
                ? new Read(read.size(), read.format(), named, read.digest(), read.picture())
                : measured;
    }

    private MeasuredFile read(Path path) throws IOException {
        byte[] content;
        try (InputStream in = Files.newInputStream(path)) {
            content = in.readNBytes(each.bytes());
            if (in.read() >= 0) {
                // it has grown
                return new TooLarge(Files.size(path), each.bytes(), FileFormat.named(path));
            }
        }
        FileFormat format = FileFormat.of(content);
        String digest = digest(content);
        Optional<ImageFacts> picture = pictures.computeIfAbsent(digest, unseen -> picture(format, content));
        return new Read(content.length, format, FileFormat.named(path), digest, picture);
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The readers of other images would take more than the limits, or are not in the JDK. */
    private Optional<ImageFacts> picture(FileFormat format, byte[] content) {
        return switch (format) {
            case JPEG -> Optional.of(picture("jpeg", new JpegWalk(content).stored()));
            case PNG -> Optional.of(picture("png", PngWalk.stored(content)));
            default -> Optional.empty();
        };
    }

    private ImageFacts picture(String reader, Optional<StoredImage> stored) {
        return stored.<ImageFacts>map(image -> image.beyond(each)
                        .or(() -> budget.take(image))
                        .<ImageFacts>map(excessive -> excessive)
                        .orElseGet(() -> ImageDecoder.decode(reader, image)))
                .orElseGet(ImageFacts.Broken::new);
    }
}
