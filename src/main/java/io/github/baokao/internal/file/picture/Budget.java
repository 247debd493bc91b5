package io.github.baokao.internal.file.picture;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** What is left of what all images of a directory may cost together. Not thread-safe. */
final class Budget {

    private final Together most;
    private final LongSupplier nanoseconds;
    private final long start;
    private long passes;

    Budget(Together most, LongSupplier nanoseconds) {
        this.most = most;
        this.nanoseconds = nanoseconds;
        start = nanoseconds.getAsLong();
    }

    /** Takes what an image costs; tells which limit it would go beyond if there is not as much left, and takes nothing then. */
    Optional<ImageFacts.Excessive> take(StoredImage image) {
        long elapsed = nanoseconds.getAsLong() - start;
        if (elapsed > most.time().toNanos()) {
            return Optional.of(image.excessive(
                    Excess.TIME,
                    TimeUnit.NANOSECONDS.toSeconds(elapsed),
                    most.time().toSeconds()));
        }
        long wanted = passes + image.passes();
        if (wanted > most.passes()) {
            return Optional.of(image.excessive(Excess.PASSES, wanted, most.passes()));
        }
        passes = wanted;
        return Optional.empty();
    }
}
