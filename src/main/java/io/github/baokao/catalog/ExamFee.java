package io.github.baokao.catalog;

/**
 * The fee of an exam.
 *
 * @param yuan the fee in yuan a person
 * @param quote the line as printed
 */
public record ExamFee(int yuan, Quote quote) {}
