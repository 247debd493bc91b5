package io.github.baokao.internal.say.json;

import io.github.baokao.assessment.Finding;
import io.github.baokao.assessment.ValueEvidence;
import io.github.baokao.catalog.Ask;
import io.github.baokao.catalog.FieldLink;
import io.github.baokao.catalog.Kind;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What nearly all of a result is made of as JSON, each encoded once: the texts of one policy, the documents of its conditions, what is
 * found of terms alone, and the beginnings of conditions, criteria, choices and findings. Of a person nothing comes in here but the
 * place of a fact in its list. Thread-safe.
 */
final class Constants {
    private static final int USUAL_LENGTH = 1 << 15;
    private static final int LONGEST = 1 << 17;
    private static final int MOST_BUFFERS = 16;

    /** More than any policy has; a bound all the same. */
    private static final int MOST = 1 << 12;

    private final Encoded<String> texts = new Encoded<>(ConstantGenerator::quoted);
    private final EncodedCache written = new EncodedCache();
    private final Map<ByteBuffer, byte[]> equal = new ConcurrentHashMap<>();

    /** What bytes are gathered in, while nobody does: one for every thread that writes. */
    private final Queue<byte[]> buffers = new ArrayBlockingQueue<>(MOST_BUFFERS);

    /** A text of the policy or a word of this program. */
    byte[] text(String text) {
        return texts.get(text);
    }

    /** What was written of three objects; null if that is not known any more. */
    byte @Nullable [] written(Object one, Object two, Object three) {
        return written.get(one, two, three);
    }

    void keep(Object one, Object two, Object three, byte[] json) {
        written.put(one, two, three, one(json));
    }

    /** Equal bytes once: what lies in fewer places is nearer to the processor. */
    private byte[] one(byte[] json) {
        byte[] known = equal.get(ByteBuffer.wrap(json));
        if (known == null) {
            if (equal.size() >= MOST) {
                // what is not met again must not keep out what is
                equal.clear();
            }
            equal.put(ByteBuffer.wrap(json), json);
        }
        return known == null ? json : known;
    }

    /** Whether a finding has to do with no person, and so is the same object for many of them. */
    @SuppressWarnings("ReferenceEquality")
    static boolean isConstant(Finding finding, Kind kind) {
        return finding.evidence() instanceof ValueEvidence value
                && finding.missing().isEmpty()
                && finding.cites() == finding.rule().cites()
                && kind.ask(finding.aspect())
                        .filter(ask -> isOfTerms(ask, value))
                        .isPresent();
    }

    /** Whether what was compared are terms: no names, no days of anybody's employer. */
    private static boolean isOfTerms(Ask ask, ValueEvidence value) {
        return switch (ask.field().type()) {
            case LEVEL, WORD -> true;
            case FLAG -> ask.field().link(FieldLink.RULED).isEmpty();
            case DATE -> value.found().isEmpty() && value.expected().isEmpty();
            case TEXT, OCCUPATION, MAJOR, NUMBER -> false;
        };
    }

    /** Room for bytes, to be given back. */
    byte[] takeBuffer() {
        byte[] free = buffers.poll();
        return free == null ? new byte[USUAL_LENGTH] : free;
    }

    void giveBack(byte[] used) {
        if (used.length <= LONGEST) {
            buffers.offer(used);
        }
    }
}
