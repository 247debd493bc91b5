package io.github.baokao.spring;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The policy that is named in the properties, and {@link Decisions} by it. */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.actuate.autoconfigure.metrics.CompositeMeterRegistryAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration"
        })
@EnableConfigurationProperties(BaokaoProperties.class)
public class BaokaoAutoConfiguration {
    /** Set up by Spring. */
    public BaokaoAutoConfiguration() {}

    /** The policy, loaded and warm. */
    @Bean
    @ConditionalOnMissingBean
    public ServedPolicy baokaoPolicy(BaokaoProperties properties) {
        ServedPolicy served = PolicySource.served(properties);
        if (properties.warmUp()) {
            WarmUp.run(served.state().policy());
        }
        return served;
    }

    /** What decides. */
    @Bean
    @ConditionalOnMissingBean
    public Decisions baokaoDecisions(ServedPolicy policy, ObjectProvider<Decisions.Meter> meter) {
        return new Decisions(policy, meter.getIfAvailable(() -> (since, programme, verdict) -> {}));
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(MeterRegistry.class)
    static class WithMicrometer {
        @Bean
        @ConditionalOnBean(MeterRegistry.class)
        Decisions.Meter baokaoMeter(MeterRegistry registry, ServedPolicy policy) {
            return new Meters(registry, policy);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = "org.springframework.boot.actuate.health.HealthIndicator")
    static class HealthOfBoot3 {
        @Bean
        org.springframework.boot.actuate.health.HealthIndicator baokaoHealthIndicator(ServedPolicy policy) {
            return () -> org.springframework.boot.actuate.health.Health.up()
                    .withDetails(HealthDetails.of(policy.state()))
                    .build();
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = "org.springframework.boot.health.contributor.HealthIndicator")
    static class HealthOfBoot4 {
        @Bean
        org.springframework.boot.health.contributor.HealthIndicator baokaoHealthIndicator(ServedPolicy policy) {
            return () -> org.springframework.boot.health.contributor.Health.up()
                    .withDetails(HealthDetails.of(policy.state()))
                    .build();
        }
    }
}
