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
 * @param says how it is told, with a gap for what is asked; years have a second one for their bare number
 * @param found how it is told what was found of yes or no, with a gap for it; empty if the field's name will do
 * @param open how it is told that a body must judge of yes or no, after the fact, with gaps for the name that it may rule on and for
 *     the occupation applied for; empty if the field's name will do
 */
public record Ask(
        Optional<String> key,
        Aspect aspect,
        Field field,
        TestType test,
        boolean required,
        Optional<String> with,
        Label says,
        Optional<Label> found,
        Optional<Label> open) {}
