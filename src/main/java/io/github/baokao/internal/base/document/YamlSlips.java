package io.github.baokao.internal.base.document;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Slips of a Chinese input method and of haste that make a line no YAML; the parser gives up somewhere after them. */
final class YamlSlips {

    private static final String KEY = "[A-Za-z][A-Za-z0-9-]*";
    private static final String BEFORE_KEY = "^ *(?:- +)*";

    private static final Slip FULL_WIDTH_COLON = new Slip("", "这里的 “：” 是全角的", "请改为半角的 “:”，后面空一格");

    /** Where each is (the group); those that end with {@code $} are looked for before the place where the parser gave up. */
    private static final List<Slip> SLIPS = List.of(
            FULL_WIDTH_COLON.at(BEFORE_KEY + KEY + "(：)"),
            FULL_WIDTH_COLON.at("[{,] *" + KEY + "(：)[^{}]*$"),
            new Slip(BEFORE_KEY + KEY + ":([\\u00A0\\u3000])", "“:” 后面是全角空格或不换行空格", "请改用普通的空格"),
            new Slip(BEFORE_KEY + KEY + "(:)[^\\s:/]", "“:” 后面没有空格", "请空一格"),
            new Slip("^ *(-)[^\\s-]", "“-” 后面没有空格", "请空一格"),
            new Slip("[{,].*([，；、]) *" + KEY + "$", "这个符号是全角的", "请改为半角的 “,”，后面空一格"));

    private YamlSlips() {}

    private record Slip(Pattern pattern, String what, String help) {
        Slip(String pattern, String what, String help) {
            this(Pattern.compile(pattern), what, help);
        }

        Slip at(String pattern) {
            return new Slip(pattern, what, help);
        }
    }

    /**
     * A slip that was found.
     *
     * @param at its offset
     * @param what what it is
     * @param help what to do
     */
    record Found(int at, String what, String help) {}

    /** The slip on the line where the parser gave up, if it is one of these. */
    static Optional<Found> near(SourceText source, int at) {
        String line = source.lineAt(at);
        int start = source.lineStart(at);
        for (Slip slip : SLIPS) {
            boolean before = slip.pattern.pattern().endsWith("$");
            Matcher matcher = slip.pattern.matcher(before ? line.substring(0, at - start) : line);
            if (matcher.find()) {
                return Optional.of(new Found(start + matcher.start(1), slip.what, slip.help));
            }
        }
        return Optional.empty();
    }
}
