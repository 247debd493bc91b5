package io.github.baokao.internal.file.picture;

import java.util.Optional;

/** What was found of a file. */
public sealed interface MeasuredFile {

    /**
     * A file that cannot be read.
     *
     * @param cause why not
     */
    record Unreadable(Cause cause) implements MeasuredFile {}

    /**
     * A file that was not read, or not further than the limit.
     *
     * @param size its size in bytes
     * @param most the longest that is read
     * @param named what the ending of its name says
     */
    record TooLarge(long size, long most, FileFormat named) implements MeasuredFile {}

    /**
     * A file that was not read, for as many were read as may be.
     *
     * @param most how many that is
     */
    record TooMany(int most) implements MeasuredFile {}

    /**
     * A file that was read.
     *
     * @param size its size in bytes
     * @param format what it is by its content
     * @param named what the ending of its name says
     * @param digest SHA-256 of its content, 64 hexadecimal digits: equal files have equal ones
     * @param picture what it shows, of a JPEG or PNG; of the others only the format is known
     */
    record Read(long size, FileFormat format, FileFormat named, String digest, Optional<ImageFacts> picture)
            implements MeasuredFile {}

    /** Why a file cannot be read. */
    enum Cause {
        /** There is none, or a link leads nowhere. */
        MISSING,
        /** A directory, a pipe, a device. */
        NOT_A_FILE,
        /** Permission is denied. */
        DENIED,
        /** Links that lead in a circle, a name that is too long, a broken disk. */
        FAILED
    }
}
