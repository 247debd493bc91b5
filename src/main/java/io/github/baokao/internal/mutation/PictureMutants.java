package io.github.baokao.internal.mutation;

import io.github.baokao.internal.document.MappingNode;
import io.github.baokao.internal.document.Node;
import io.github.baokao.internal.document.ScalarNode;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The mutants of a picture: every figure that a photo is measured by. */
final class PictureMutants {

    private static final Pattern FIGURE = Pattern.compile("\\d{1,9}");

    private final FileMutants file;

    PictureMutants(FileMutants file) {
        this.file = file;
    }

    void make() {
        make("", file.root());
    }

    private void make(String where, Node node) {
        if (node instanceof MappingNode mapping) {
            mapping.entries().forEach(entry -> make(where + (where.isEmpty() ? "" : "/") + entry.key(), entry.value()));
        } else if (node instanceof ScalarNode value
                && FIGURE.matcher(value.text()).matches()) {
            int figure = Integer.parseInt(value.text());
            Stream.of(figure - 1, figure + 1)
                    .filter(other -> other >= 0)
                    .forEach(other -> file.replaced(MutantKind.FIGURE, where, value, String.valueOf(other)));
        }
    }
}
