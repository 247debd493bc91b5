package io.github.baokao.internal.say.batch;

import java.nio.ByteBuffer;

/**
 * A line.
 *
 * @param number its number, counted from 1
 * @param bytes its bytes without the line break; none if it is too long
 * @param tooLong whether it is longer than {@link ApplicationBytes#LONGEST}
 */
public record Line(long number, ByteBuffer bytes, boolean tooLong) {

    /**
     * The text of the line.
     *
     * @return the text
     * @throws io.github.baokao.candidate.InvalidApplicationException if it is too long or not UTF-8
     */
    public String text() {
        if (tooLong) {
            throw ApplicationBytes.tooLong();
        }
        return ApplicationBytes.decode(bytes);
    }
}
