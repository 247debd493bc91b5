package io.github.baokao.internal.policy.read;

import io.github.baokao.diagnostic.PolicyException;
import io.github.baokao.internal.base.document.FaultCode;
import io.github.baokao.internal.base.document.Faults;
import io.github.baokao.internal.base.document.Place;
import io.github.baokao.internal.base.document.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The files of a policy as they were found: {@code catalog/**.yaml} and {@code rules/**.drl}, by relative path. */
public final class PolicyFiles {

    static final String CATALOG = "catalog/";
    static final String RULES = "rules/";
    static final String CASES = ".cases.yaml";

    /** Says why some mutants need no case; says nothing of the policy. */
    private static final String MUTANTS = CATALOG + "mutants.yaml";

    private static final Pattern MEANT_YAML = Pattern.compile("(?i)\\.ya?ml(\\.txt)?$");
    private static final Pattern MEANT_RULES = Pattern.compile("(?i)\\.(drl|ya?ml)(\\.txt)?$");

    static final String BUNDLED = "/io/github/baokao/policy/";

    private final SortedMap<String, byte[]> catalog;
    private final SortedMap<String, byte[]> rules;

    private PolicyFiles(SortedMap<String, byte[]> catalog, SortedMap<String, byte[]> rules) {
        this.catalog = Collections.unmodifiableSortedMap(catalog);
        this.rules = Collections.unmodifiableSortedMap(rules);
    }

    /**
     * The policy in a directory that holds {@code catalog/} and {@code rules/}. Hidden files and files of other kinds in it are passed
     * over; links within it are followed.
     *
     * @param directory the directory
     * @return its files
     * @throws PolicyException if a folder is missing or empty, or a file cannot be read
     */
    public static PolicyFiles inDirectory(Path directory) {
        Faults faults = Faults.ofPolicy();
        PolicyFiles files = inDirectory(directory, faults);
        if (!faults.isEmpty()) {
            throw new PolicyException(faults.diagnostics());
        }
        return files;
    }

    /**
     * The policy in a directory, as far as it can be read.
     *
     * @param directory the directory
     * @param faults takes every fault
     * @return its files, even those that are no UTF-8
     */
    public static PolicyFiles inDirectory(Path directory, Faults faults) {
        PolicyFiles files = of(new PolicyDirectory(directory, PolicyFiles::isPolicyFile).read(faults));
        files.check(faults);
        return files;
    }

    /**
     * The policy that comes with the library, read as streams by its index; the class path is never scanned.
     *
     * @return its files
     * @throws PolicyException if the library's archive holds none
     */
    public static PolicyFiles bundled() {
        return onClassPath(PolicyFiles.class, BUNDLED);
    }

    /** The policy under a folder of the class path that has an {@code index.txt}. */
    static PolicyFiles onClassPath(Class<?> anchor, String folder) {
        Faults faults = Faults.ofPolicy();
        Map<String, byte[]> found = new TreeMap<>();
        String index = new String(resource(anchor, folder + "index.txt", faults), StandardCharsets.UTF_8);
        index.lines()
                .map(String::strip)
                .filter(PolicyFiles::isPolicyFile)
                .forEach(path -> found.put(path, resource(anchor, folder + path, faults)));
        PolicyFiles files = of(found);
        files.check(faults);
        if (!faults.isEmpty()) {
            throw new PolicyException(faults.diagnostics());
        }
        return files;
    }

    /**
     * A policy from bytes by relative path; what is no part of a policy is left out.
     *
     * @param files the bytes
     * @return its files
     */
    public static PolicyFiles of(Map<String, byte[]> files) {
        SortedMap<String, byte[]> catalog = new TreeMap<>();
        SortedMap<String, byte[]> rules = new TreeMap<>();
        files.forEach((path, bytes) -> {
            if (isPolicyFile(path)) {
                (path.startsWith(CATALOG) ? catalog : rules).put(path, bytes);
            }
        });
        return new PolicyFiles(catalog, rules);
    }

    /** A {@code .yml} file is taken in too, so that the catalogue's reader can refuse it instead of losing it unseen. */
    static boolean isPolicyFile(String path) {
        boolean yaml = path.endsWith(".yaml") || path.endsWith(".yml");
        return path.startsWith(CATALOG)
                ? yaml && !path.endsWith(CASES) && !path.equals(MUTANTS)
                : path.startsWith(RULES) && path.endsWith(".drl");
    }

    /** A name of which an editor or a hasty hand made one that is passed over: {@code photo.yaml.txt}, {@code Photo.YAML}. */
    static boolean isMisnamed(String path) {
        boolean meant = path.startsWith(CATALOG)
                ? MEANT_YAML.matcher(path).find()
                : MEANT_RULES.matcher(path).find();
        return meant && !isRead(path);
    }

    /** Whether anything reads a file of that name: the policy, its cases or its mutants. */
    static boolean isRead(String path) {
        return isPolicyFile(path) || path.endsWith(CASES) || path.equals(MUTANTS);
    }

    /**
     * The files of the catalogue.
     *
     * @return bytes by path, sorted by path; not to be changed
     */
    public SortedMap<String, byte[]> catalog() {
        return catalog;
    }

    /**
     * The files of the rules.
     *
     * @return bytes of UTF-8 by path, sorted by path; not to be changed
     */
    public SortedMap<String, byte[]> rules() {
        return rules;
    }

    /**
     * The version of the policy by its content: SHA-256 over all files in the order of their paths, of each its path in
     * UTF-8, a zero byte, its length as eight bytes, and its bytes.
     *
     * @return 64 hexadecimal digits
     */
    public String hash() {
        MessageDigest digest = sha256();
        catalog.forEach((path, bytes) -> update(digest, path, bytes));
        rules.forEach((path, bytes) -> update(digest, path, bytes));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void update(MessageDigest digest, String path, byte[] bytes) {
        digest.update(path.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(bytes.length).array());
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private void check(Faults faults) {
        if (catalog.isEmpty()) {
            faults.add(FaultCode.MISSING_FILE, Place.ofFile(CATALOG), "没有这个文件夹，或其中没有 .yaml 文件");
        }
        if (rules.isEmpty()) {
            faults.add(FaultCode.MISSING_FILE, Place.ofFile(RULES), "没有这个文件夹，或其中没有 .drl 文件");
        }
        rules.forEach((path, bytes) -> {
            // Drools would decode what is no UTF-8 to something, without a word
            SourceText.decode(path, bytes, faults);
        });
    }

    private static byte[] resource(Class<?> anchor, String name, Faults faults) {
        try (InputStream in = anchor.getResourceAsStream(name)) {
            if (in != null) {
                return in.readNBytes(SourceText.MAX_BYTES + 1);
            }
            faults.add(FaultCode.MISSING_FILE, Place.ofFile(name), "类路径上没有这个文件");
            return new byte[0];
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
