package io.github.baokao.cli;

import io.github.baokao.Filing;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option for the condition to apply by. */
final class ConditionOption {

    @Option(names = "--condition", paramLabel = "ID", description = "按哪个申报条件，例如 hebei-2-1；不写则选结论最好、材料最少的")
    private Optional<String> id = Optional.empty();

    /** The application by the condition asked for, if one was. */
    Filing choose(Filing filing) {
        return id.map(wanted -> filing.by(Lookup.condition(filing.assessment(), wanted)
                        .condition()
                        .id()))
                .orElse(filing);
    }
}
