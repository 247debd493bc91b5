package io.github.baokao.spring;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What {@code application.properties} says under {@code baokao}.
 *
 * @param policy {@code bundled}, {@code classpath:} with a folder, or a directory; the last two have {@code catalog/} and {@code rules/} in
 *     them
 * @param reloadInterval how often it is looked whether a directory has changed; never if 0
 * @param warmUp whether some decisions are made before the application takes requests
 */
@ConfigurationProperties("baokao")
public record BaokaoProperties(
        @DefaultValue("bundled") String policy,
        @DefaultValue("0s") Duration reloadInterval,
        @DefaultValue("true") boolean warmUp) {}
