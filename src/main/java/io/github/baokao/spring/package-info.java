/**
 * Spring Boot 3 and 4 set the library up by itself: the policy that {@code application.properties} names, its health, timers of decisions.
 * Spring, Actuator and Micrometer are the caller's own; without them nothing here is looked at.
 */
@NullMarked
package io.github.baokao.spring;

import org.jspecify.annotations.NullMarked;
