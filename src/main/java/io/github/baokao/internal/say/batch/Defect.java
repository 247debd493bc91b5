package io.github.baokao.internal.say.batch;

import java.util.Optional;
import java.util.stream.Stream;

/** Says that the program itself is wrong. */
public final class Defect {

    private static final String PACKAGE = "io.github.baokao";

    private Defect() {}

    /**
     * Tells of an error only its kind and place: its message may repeat facts. Of memory that ran out there is no more to tell.
     *
     * @param error the error
     * @return a sentence
     */
    public static String text(Throwable error) {
        if (error instanceof VirtualMachineError) {
            return "内存不够，没有做完（" + error.getClass().getSimpleName() + "）";
        }
        Optional<String> place = Stream.of(error.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(PACKAGE))
                .findFirst()
                .map(frame -> "，" + frame.getClassName() + ":" + frame.getLineNumber());
        return "程序内部错误（" + error.getClass().getSimpleName() + place.orElse("") + "）";
    }
}
