package io.github.baokao.spring;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.TimeUnit;

/** What Micrometer is told: a timer, which counts too, for each programme and verdict, and how old the policy is. */
final class Meters implements Decisions.Meter {
    private final MeterRegistry registry;

    Meters(MeterRegistry registry, ServedPolicy served) {
        this.registry = registry;
        Gauge.builder("baokao.policy.fault", served, one -> one.state().fault().isPresent() ? 1 : 0)
                .description("1 while a changed policy is refused")
                .register(registry);
        Gauge.builder(
                        "baokao.policy.loaded",
                        served,
                        one -> one.state().loaded().getEpochSecond())
                .baseUnit("seconds")
                .description("When the policy was loaded, since 1970")
                .register(registry);
    }

    @Override
    public void decided(long since, String programme, String verdict) {
        registry.timer("baokao.decision", "programme", programme, "verdict", verdict)
                .record(System.nanoTime() - since, TimeUnit.NANOSECONDS);
    }
}
