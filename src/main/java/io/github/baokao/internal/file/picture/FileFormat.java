package io.github.baokao.internal.file.picture;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What a file is, by its first bytes or by the ending of its name. */
public enum FileFormat {
    /** JPEG. */
    JPEG("\u00FF\u00D8\u00FF.*", "jpg", "jpeg", "jpe", "jfif"),
    /** PNG. */
    PNG("\u0089PNG\r\n\u001A\n.*", "png"),
    /** PDF. */
    PDF("%PDF-.*", "pdf"),
    /** HEIC, what iPhones take photographs in. */
    HEIC(".{4}ftyp(hei[cxms]|hev[cxms]|mif1|msf1).*", "heic", "heif"),
    /** GIF. */
    GIF("GIF8[79]a.*", "gif"),
    /** WebP. */
    WEBP("RIFF.{4}WEBP.*", "webp"),
    /** BMP; the four zeros are reserved, and keep texts that begin with these letters out. */
    BMP("BM.{4}\u0000{4}.*", "bmp", "dib"),
    /** A file without a byte. */
    EMPTY(""),
    /** None of these. */
    OTHER(".*");

    /** The longest of the beginnings above. */
    private static final int HEAD = 12;

    private final Pattern head;
    private final Pattern name;

    FileFormat(String head, String... endings) {
        this.head = Pattern.compile(head, Pattern.DOTALL);
        // a name that ends in a dot has no ending
        this.name = Pattern.compile(".*\\.(?=.)(" + String.join("|", endings) + ")", Pattern.DOTALL);
    }

    static FileFormat of(byte[] content) {
        String head = new String(content, 0, Math.min(HEAD, content.length), StandardCharsets.ISO_8859_1);
        return first(format -> format.head.matcher(head).matches());
    }

    /** {@link #OTHER} for no ending or an unknown one. */
    static FileFormat named(Path path) {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        return first(format -> format.name.matcher(name).matches());
    }

    private static FileFormat first(Predicate<FileFormat> test) {
        return Arrays.stream(values()).filter(test).findFirst().orElse(OTHER);
    }
}
