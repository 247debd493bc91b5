package io.github.baokao.candidate;

import java.io.Serializable;

/**
 * One fault of an application.
 *
 * @param path where it is, as a JSON path such as {@code candidate.employment[1].from}
 * @param message what is wrong and what is expected, in Chinese, without identity numbers or names of persons
 */
public record Fault(String path, String message) implements Serializable {}
