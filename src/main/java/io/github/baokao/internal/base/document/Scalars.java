package io.github.baokao.internal.base.document;

import io.github.baokao.internal.base.word.Chinese;
import io.github.baokao.internal.base.word.NearestWord;
import java.util.List;
import java.util.Optional;

/** Decodes single values, or says what is wrong with them. */
final class Scalars {

    private static final int MOST_DIGITS = 9;

    /** A longer list of words is shown by its beginning: what helps is the nearest word. */
    private static final int MOST_WORDS = 40;

    private static final int FEW_WORDS = 8;

    private Scalars() {}

    static Optional<Integer> integer(Node node, int min, int max, Faults faults) {
        boolean number = node instanceof ScalarNode s
                && (s.kind() == ScalarNode.Kind.NUMBER || s.kind() == ScalarNode.Kind.PLAIN)
                && isInteger(s.text());
        if (!number) {
            boolean digits = node instanceof ScalarNode s && s.text().matches("(?U)\\d{1,9}\\D?|.?[一二三四五六七八九十]");
            Optional<String> help = digits ? Optional.of("只写半角的数字：不带单位，不加引号，开头不写 0") : Optional.empty();
            return Decoders.wrongType(node, "整数（" + min + " 到 " + max + "）", help, faults);
        }
        int value = Integer.parseInt(((ScalarNode) node).text());
        if (value < min || value > max) {
            String found = faults.areFacts() ? "" : "，这里是 " + value;
            faults.add(FaultCode.OUT_OF_RANGE, node.place(), "应在 " + min + " 到 " + max + " 之间" + found);
            return Optional.empty();
        }
        return Optional.of(value);
    }

    /** No leading zeros, no underscores, no exponent, and short enough for an int. */
    private static boolean isInteger(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int digits = text.length() - start;
        for (int i = start; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return digits > 0 && digits <= MOST_DIGITS && (text.charAt(start) != '0' || text.length() == 1);
    }

    static Optional<Boolean> flag(Node node, Faults faults) {
        if (node instanceof ScalarNode s && s.kind() != ScalarNode.Kind.TEXT) {
            if (s.text().equals("true") || s.text().equals("false")) {
                return Optional.of(s.text().equals("true"));
            }
        }
        return Decoders.wrongType(node, " true 或 false（不加引号）", faults);
    }

    static <T> Optional<T> word(Node node, Vocabulary<T> vocabulary, Faults faults) {
        if (!(node instanceof ScalarNode scalar) || !scalar.isText()) {
            return Decoders.wrongType(node, oneOf(vocabulary.expected()), faults);
        }
        Optional<T> found = vocabulary.find(scalar.text());
        if (found.isEmpty()) {
            unknownWord(scalar, vocabulary.expected(), faults);
        }
        return found;
    }

    /** Reports a word that is not known, with the nearest one. */
    private static void unknownWord(ScalarNode scalar, List<String> known, Faults faults) {
        Optional<String> nearest = NearestWord.to(scalar.text(), known);
        faults.add(
                FaultCode.UNKNOWN_WORD,
                scalar.place(),
                "不认识 " + faults.shown(scalar, nearest) + "，应为" + oneOf(known),
                nearest.map(Chinese::didYouMean));
    }

    private static String oneOf(List<String> words) {
        if (words.size() == 1) {
            return "文字 " + Chinese.quoted(words.get(0));
        }
        return words.size() > MOST_WORDS
                ? " " + Chinese.list(words.subList(0, FEW_WORDS)) + " 等 " + words.size() + " 个之一"
                : " " + Chinese.list(words) + " 之一";
    }

    static Optional<String> text(Node node, Faults faults) {
        if (!(node instanceof ScalarNode scalar) || !scalar.isText()) {
            return Decoders.wrongType(node, "文字", faults);
        }
        String text = scalar.text();
        if (text.isBlank()) {
            faults.add(FaultCode.EMPTY_VALUE, node.place(), "文字是空的", emptyHelp(faults));
            return Optional.empty();
        }
        if (hasControls(text, faults.areFacts())) {
            faults.add(FaultCode.CHARACTER, node.place(), "文字里有换行或其他控制字符");
            return Optional.empty();
        }
        if (!faults.areFacts() && !text.strip().equals(text)) {
            faults.add(FaultCode.CHARACTER, node.place(), "文字的首尾有空白");
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private static boolean hasControls(String text, boolean lineBreaks) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c) && (c != '\n' || lineBreaks)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> emptyHelp(Faults faults) {
        return faults.areFacts() ? Optional.of("不知道的事实请不要写，或写 null") : Optional.empty();
    }
}
