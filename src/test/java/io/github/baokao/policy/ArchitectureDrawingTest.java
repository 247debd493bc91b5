package io.github.baokao.policy;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import io.github.baokao.Expected;
import io.github.baokao.policy.Wings.Wing;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The picture in {@code src/architecture.svg} shows the wings, their packages and who uses whom, as the classes are today. */
class ArchitectureDrawingTest {
    private static final int ROW = 64;
    private static final int BOX = 560;
    private static final int LEFT = 20;

    @Test
    void thePictureIsTrue() throws IOException {
        List<Wing> rows = new ArrayList<>(Wings.ALL);
        Collections.reverse(rows);
        StringBuilder svg = new StringBuilder();
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 860 %d\" font-family=\"sans-serif\">\n"
                .formatted(rows.size() * ROW + LEFT));
        svg.append("<title>The wings of baokao: each uses only those to which a line leads</title>\n");
        for (int i = 0; i < rows.size(); i++) {
            box(rows.get(i), LEFT + i * ROW, svg);
            for (String used : used(rows.get(i))) {
                line(i, rows.stream().map(Wing::name).toList().indexOf(used), svg);
            }
        }
        Expected.check(Path.of("src/architecture.svg"), svg.append("</svg>\n").toString());
    }

    private static void box(Wing wing, int y, StringBuilder svg) {
        svg.append("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"6\" fill=\"#eef4fb\" stroke=\"#36c\"/>\n"
                .formatted(LEFT, y, BOX, ROW - 14));
        text(
                LEFT + 12,
                y + 20,
                15,
                "<tspan font-weight=\"bold\">%s</tspan>: %s".formatted(wing.name(), wing.does()),
                svg);
        text(LEFT + 12, y + 39, 12, String.join(" · ", rooms(wing)), svg);
    }

    private static void text(int x, int y, int size, String text, StringBuilder svg) {
        svg.append("<text x=\"%d\" y=\"%d\" font-size=\"%d\">%s</text>\n".formatted(x, y, size, text));
    }

    /** From the upper wing to the lower one, the further out the longer; two that use each other have one line. */
    private static void line(int from, int to, StringBuilder svg) {
        int top = LEFT + from * ROW + ROW / 2 - 10;
        int end = LEFT + to * ROW + ROW / 2 - 4;
        int x = LEFT + BOX;
        int out = x + 30 + Math.abs(to - from) * 24;
        svg.append("<path d=\"M%d %d C%d %d %d %d %d %d\" fill=\"none\" stroke=\"#669\"/>\n"
                .formatted(x, top, out, top, out, end, x + 4, end));
        svg.append("<circle cx=\"%d\" cy=\"%d\" r=\"3\" fill=\"#669\"/>\n".formatted(x + 4, end));
    }

    private static Set<String> rooms(Wing wing) {
        return Wings.CLASSES.stream()
                .filter(wing::holds)
                .map(JavaClass::getPackageName)
                .map(name -> name.equals(Wings.ROOT) ? "(root)" : name.substring(name.lastIndexOf('.') + 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> used(Wing wing) {
        return Wings.CLASSES.stream()
                .filter(wing::holds)
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(Dependency::getTargetClass)
                .map(JavaClass::getBaseComponentType)
                .flatMap(type -> Wings.of(type).stream())
                .map(Wing::name)
                .filter(name -> !name.equals(wing.name()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
