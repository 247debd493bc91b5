package io.github.baokao.internal.policy.drl;

import io.github.baokao.internal.base.document.SourceText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A rule file in which no fault was found.
 *
 * @param source what its author wrote
 * @param drl what the rule compiler is given instead, line by line as in the source
 */
public record CheckedFile(SourceText source, String drl) {

    /** Its path. */
    public String path() {
        return source.file();
    }

    /** The hash of what the rule compiler is given of files: comments, quotations, citations and blank lines have no part in it. */
    public static String hash(List<CheckedFile> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (CheckedFile file : files) {
                String lines =
                        file.drl().lines().filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
                digest.update((file.path() + "\0" + lines + "\0").getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has it", e);
        }
    }
}
