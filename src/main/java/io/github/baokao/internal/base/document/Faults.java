package io.github.baokao.internal.base.document;

import io.github.baokao.diagnostic.Diagnostic;
import io.github.baokao.diagnostic.Severity;
import io.github.baokao.internal.base.word.Chinese;
import io.github.baokao.internal.base.word.NearestWord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Collects the faults of one input: a policy's files, or one application. Not thread-safe. */
public final class Faults {

    /** More do not help anybody, and hostile input could ask for a million. */
    private static final int MAX_FINDINGS = 1000;

    private final boolean facts;
    private final List<Finding> findings = new ArrayList<>();

    private Faults(boolean facts) {
        this.facts = facts;
    }

    /**
     * One fault.
     *
     * @param code its kind
     * @param place where it is
     * @param message what is wrong and what is expected
     * @param help a proposal
     */
    public record Finding(FaultCode code, Place place, String message, Optional<String> help) {}

    /**
     * For the files of a policy: messages quote what was found, and a key without a value is a fault.
     *
     * @return an empty collector
     */
    public static Faults ofPolicy() {
        return new Faults(false);
    }

    /**
     * For facts about a person: messages quote nothing that may identify somebody, and null means that a fact is not known.
     *
     * @return an empty collector
     */
    public static Faults ofFacts() {
        return new Faults(true);
    }

    /** Whether the input is facts about a person. */
    boolean areFacts() {
        return facts;
    }

    /**
     * Adds a fault.
     *
     * @param code its kind
     * @param place where it is
     * @param message what is wrong and what is expected
     */
    public void add(FaultCode code, Place place, String message) {
        add(code, place, message, Optional.empty());
    }

    /**
     * Adds a fault with a proposal.
     *
     * @param code its kind
     * @param place where it is
     * @param message what is wrong and what is expected
     * @param help the proposal
     */
    public void add(FaultCode code, Place place, String message, String help) {
        add(code, place, message, Optional.of(help));
    }

    /**
     * Adds a fault, perhaps with a proposal.
     *
     * @param code its kind
     * @param place where it is
     * @param message what is wrong and what is expected
     * @param help the proposal
     */
    public void add(FaultCode code, Place place, String message, Optional<String> help) {
        if (findings.size() < MAX_FINDINGS) {
            findings.add(new Finding(code, place, message, help));
        } else if (findings.size() == MAX_FINDINGS) {
            findings.add(new Finding(code, place, "问题太多，此后的不再列出", Optional.empty()));
        }
    }

    /**
     * Whether nothing is wrong so far.
     *
     * @return true if there is no fault
     */
    public boolean isEmpty() {
        return findings.isEmpty();
    }

    /**
     * The faults by file and place.
     *
     * @return all faults
     */
    public List<Finding> findings() {
        return findings.stream()
                .sorted(Comparator.<Finding, String>comparing(
                                f -> f.place().source().file())
                        .thenComparingInt(f -> f.place().start()))
                .toList();
    }

    /**
     * The faults by file and place, as they are shown for the files of a policy.
     *
     * @return all faults
     */
    public List<Diagnostic> diagnostics() {
        return findings().stream()
                .map(f -> new Diagnostic(
                        f.code().id(),
                        Severity.ERROR,
                        f.place().span(),
                        f.place().line(),
                        f.message(),
                        f.help()))
                .toList();
    }

    /**
     * Says what was found: the text itself in a policy; only its kind in facts, unless it is a slip of a known word.
     *
     * @param node what was found
     * @param nearest the known word near to it
     * @return for instance {@code “毕业”} or {@code 一段文字（18 个字符）}
     */
    public String shown(Node node, Optional<String> nearest) {
        if (!(node instanceof ScalarNode scalar)) {
            return node instanceof MappingNode ? "一组字段" : "一个列表";
        }
        if (scalar.isNull()) {
            return "空值";
        }
        if (!facts
                || nearest.filter(word -> NearestWord.isSlip(scalar.text(), word))
                        .isPresent()) {
            return Chinese.quoted(scalar.text());
        }
        return switch (scalar.kind()) {
            case NUMBER -> "一个数字";
            case BOOLEAN -> "true 或 false";
            default -> "一段文字（" + scalar.text().codePointCount(0, scalar.text().length()) + " 个字符）";
        };
    }
}
