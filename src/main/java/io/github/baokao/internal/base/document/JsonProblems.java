package io.github.baokao.internal.base.document;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says in Chinese what Jackson complains of, without repeating the text. */
final class JsonProblems {

    /** A piece of Jackson's text, and ours; the first that fits is taken. */
    private static final List<Map.Entry<String, String>> TEXTS = List.of(
            Map.entry("expecting double-quote to start field name", "这里应是加双引号的字段名；最后一个字段后面不能有逗号"),
            Map.entry("expecting a colon", "字段名后面缺少 “:”"),
            Map.entry("expecting comma", "缺少逗号，或括号没有配对"),
            Map.entry("expected a valid value", "这里应是一个值：文字要加双引号，最后一项后面不能有逗号"),
            Map.entry("Unrecognized token", "不认识的写法，文字要加双引号"),
            Map.entry("Unexpected close marker", "括号没有配对"),
            Map.entry("Leading zeroes", "数字不能以 0 开头；若是编号，请加双引号"),
            Map.entry("Illegal unquoted character", "文字里有换行或控制字符，请写成转义"),
            Map.entry("Unrecognized character escape", "文字里的 “\\” 后面不能是这个字符"),
            Map.entry("hex-digit", "文字里的 “\\u” 后面应是四位十六进制数字"));

    private JsonProblems() {}

    static void report(IOException e, SourceText source, Faults faults) {
        String problem = e instanceof JsonProcessingException j ? j.getOriginalMessage() : "";
        String text = e instanceof JsonEOFException
                ? "：没有写完，缺少引号或括号"
                : TEXTS.stream()
                        .filter(entry -> problem.contains(entry.getKey()))
                        .findFirst()
                        .map(entry -> "：" + entry.getValue())
                        .orElse("");
        int at = e instanceof JsonProcessingException j ? offset(j.getLocation(), source) : 0;
        faults.add(FaultCode.SYNTAX, new Place(source, at, at + 1, KeyPath.ROOT), "JSON 语法不正确" + text);
    }

    private static int offset(@Nullable JsonLocation location, SourceText source) {
        if (location == null) {
            return 0;
        }
        return (int)
                Math.max(0, Math.min(location.getCharOffset(), source.text().length()));
    }
}
