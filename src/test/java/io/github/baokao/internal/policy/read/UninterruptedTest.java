package io.github.baokao.internal.policy.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class UninterruptedTest {

    @Test
    void anInterruptBeforehandDoesNotReachTheWorkAndIsKept() {
        Thread.currentThread().interrupt();

        assertThat(Uninterrupted.call(() -> Thread.currentThread().isInterrupted()))
                .isFalse();
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void anInterruptMeanwhileDoesNotEither() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        AtomicBoolean kept = new AtomicBoolean();
        AtomicBoolean whole = new AtomicBoolean();
        Thread caller = new Thread(() -> {
            whole.set(Uninterrupted.call(() -> {
                begun.countDown();
                return isCalm(interrupted);
            }));
            kept.set(Thread.currentThread().isInterrupted());
        });
        caller.start();
        begun.await();
        caller.interrupt();
        interrupted.countDown();
        caller.join();

        assertThat(whole).isTrue();
        assertThat(kept).isTrue();
    }

    private static boolean isCalm(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }

    @Test
    void whatTheWorkThrowsIsThrown() {
        UncheckedIOException failure = new UncheckedIOException(new NoSuchFileException("x"));
        assertThatThrownBy(() -> Uninterrupted.call(() -> {
                    throw failure;
                }))
                .isSameAs(failure);
        assertThatThrownBy(() -> Uninterrupted.call(() -> {
                    throw new OutOfMemoryError("x");
                }))
                .isInstanceOf(OutOfMemoryError.class);
    }
}
