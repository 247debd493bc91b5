package io.github.baokao.filing;

import io.github.baokao.internal.file.picture.Images;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A directory with the files that somebody would upload. */
final class Papers {
    /** A one-inch photo that is neither too small nor too large. */
    static final int SIZE = 60_000;

    private final Path folder;

    Papers(Path folder) {
        this.folder = folder;
    }

    /** All that the first condition of Hebei asks for, and nothing else. */
    Papers complete() {
        return add("photo.jpg", sized(Images.jpeg(Images.portrait(Color.WHITE)), SIZE))
                .add("身份证人像面照片.jpg", paper(1))
                .add("identity-document-2.jpg", paper(2))
                .add("申报表.jpg", paper(3))
                .add("certificate-level-3.png", Images.png(page(4)))
                .add("社保证明.jpg", paper(5));
    }

    Papers add(String name, byte[] content) {
        try {
            Files.write(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    Papers remove(String name) {
        try {
            Files.delete(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    Audit audit() {
        return audit(FilingFacts.NONE);
    }

    Audit audit(FilingFacts facts) {
        try {
            return Filings.filing().of(facts).audit(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What comes after the end of a JPEG is no part of the picture. */
    static byte[] sized(byte[] jpeg, int bytes) {
        return Arrays.copyOf(jpeg, bytes);
    }

    /** A photographed page with some writing, another for each number. */
    static byte[] paper(int number) {
        return Images.jpeg(page(number));
    }

    static BufferedImage page(int number) {
        BufferedImage page = Images.plain(210, 297, new Color(0xF0EEE8), BufferedImage.TYPE_INT_RGB);
        Graphics2D to = page.createGraphics();
        to.setColor(new Color(0x202020));
        for (int line = 0; line < 12; line++) {
            to.fillRect(20, 20 + 20 * line, 60 + 7 * number + 5 * line, 3);
        }
        to.dispose();
        return page;
    }
}
