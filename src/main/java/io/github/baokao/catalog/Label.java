package io.github.baokao.catalog;

/**
 * The name of something, or a phrase with gaps in it, in the languages in which results are told.
 *
 * @param chinese in Chinese
 * @param english in English
 */
public record Label(String chinese, String english) {}
