package io.github.baokao.internal.file.picture;

import java.time.Duration;

/**
 * What measuring all files of one directory may cost together: many that are each within their {@link Limits} are not.
 *
 * @param files the most files that are read
 * @param passes the most pixels that are decoded, those of an image once for every scan
 * @param time after how long no further image is decoded
 */
public record Together(int files, long passes, Duration time) {}
