package io.github.baokao.catalog;

import java.util.Optional;

/**
 * What a condition may ask of a kind of facts.
 *
 * @param key its key in a condition; empty if it is always asked
 * @param aspect what is found of it
 * @param field the field that is tested
 * @param test how
 * @param required whether every condition that asks for the kind must say it
 * @param with the key of another ask with which this one is asked, too
 * @param says how it is told, with a gap for what is asked
 */
public record Ask(
        Optional<String> key,
        Aspect aspect,
        Field field,
        TestType test,
        boolean required,
        Optional<String> with,
        Label says) {}
