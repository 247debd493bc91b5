/**
 * Measures the files that a candidate would upload: what they are, how large, what their pixels show. Whether that is acceptable is
 * decided elsewhere. No file, however broken or hostile, makes it throw or take more than {@link io.github.baokao.internal.file.picture.Limits}
 * allow, and nothing is written to disk. Not part of the API.
 */
@NullMarked
package io.github.baokao.internal.file.picture;

import org.jspecify.annotations.NullMarked;
