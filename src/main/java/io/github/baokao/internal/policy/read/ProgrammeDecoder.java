package io.github.baokao.internal.policy.read;

import io.github.baokao.catalog.Kind;
import io.github.baokao.catalog.Occupation;
import io.github.baokao.catalog.OccupationLists;
import io.github.baokao.catalog.Offering;
import io.github.baokao.catalog.Programme;
import io.github.baokao.catalog.Region;
import io.github.baokao.internal.base.document.Decoder;
import io.github.baokao.internal.base.document.Decoders;
import io.github.baokao.internal.base.document.FaultCode;
import io.github.baokao.internal.base.document.Fields;
import io.github.baokao.internal.base.document.Place;
import io.github.baokao.term.Edition;
import io.github.baokao.term.Level;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Decodes programmes. */
final class ProgrammeDecoder {

    private final Registries known;
    private final List<Kind> kinds;

    ProgrammeDecoder(Registries known, List<Kind> kinds) {
        this.known = known;
        this.kinds = kinds;
    }

    /** A programme in a file such as {@code hebei/level-2}. */
    Decoder<Programme> programme(String fileName) {
        String folder = fileName.substring(0, fileName.indexOf('/'));
        return Decoders.mapping(fields -> {
            var id = fields.required("id", SharedDecoders.id());
            SharedDecoders.sameAsFile(fields, "id", id, fileName.replace('/', '-'));
            var name = fields.required("name", Decoders.text());
            var region = fields.optional("region", known.regions().reference());
            SharedDecoders.sameAsFile(fields, "region", region.map(Region::id), folder);
            var edition = fields.optional("edition", SharedDecoders.term(Edition.values()));
            var fallback = fields.optional("fallback", Decoders.flag());
            oneKind(fields, fallback);
            var level = fields.required("level", SharedDecoders.level(known));
            sameLevel(fields, level, fileName);
            var source = fields.required("source", known.sources().reference());
            var notices =
                    SharedDecoders.list(fields, "notices", known.discrepancies().reference());
            Map<Occupation, Place> offered = new HashMap<>();
            var offerings = fields.required(
                    "occupations", Decoders.filledList(Decoders.mapping(f -> offering(f, edition, offered))));
            String prefix = folder + "-" + fileName.substring(fileName.lastIndexOf('-') + 1) + "-";
            var conditions = fields.required(
                    "conditions", Decoders.filledList(new ConditionDecoder(known, kinds, prefix, source).condition()));
            new ProgrammeChecks(fields, offered).check(offerings.orElse(List.of()), conditions.orElse(List.of()));
            return fields.finish(() -> new Programme(
                    id.orElseThrow(),
                    name.orElseThrow(),
                    region,
                    edition,
                    fallback.orElse(false),
                    level.orElseThrow(),
                    source.orElseThrow(),
                    notices,
                    offerings.orElseThrow(),
                    conditions.orElseThrow()));
        });
    }

    private static void oneKind(Fields fields, Optional<Boolean> fallback) {
        long kinds =
                Stream.of("region", "edition", "fallback").filter(fields::has).count();
        if (kinds != 1 || fallback.equals(Optional.of(false))) {
            fields.fault(FaultCode.INCONSISTENT, "id", "“region”、“edition”、“fallback: true” 应当恰有一个");
        }
    }

    private static void sameLevel(Fields fields, Optional<Level> level, String fileName) {
        if (level.isPresent() && !fileName.endsWith("level-" + level.get().id())) {
            fields.fault(FaultCode.FILE_NAME, "level", "应与文件名一致");
        }
    }

    private Optional<Offering> offering(Fields fields, Optional<Edition> edition, Map<Occupation, Place> offered) {
        var occupation = fields.required("occupation", known.occupations().reference());
        if (occupation.isPresent() && offered.putIfAbsent(occupation.get(), fields.place("occupation")) != null) {
            fields.fault(FaultCode.DUPLICATE_ID, "occupation", "这个职业已经写过");
        }
        Optional<OccupationLists> lists = fields.optional("lists", known.lists().reference());
        if (edition.isEmpty() && !fields.has("lists")) {
            fields.fault(FaultCode.MISSING_KEY, "occupation", "缺少 “lists”：相关职业和专业按哪一份清单");
        }
        Optional<Occupation> served = lists.map(OccupationLists::occupation);
        if (served.isPresent() && occupation.isPresent() && !served.equals(occupation)) {
            fields.fault(
                    FaultCode.INCONSISTENT, "lists", "这份清单是为 “" + served.get().id() + "” 印的");
        }
        return fields.finish(() -> new Offering(occupation.orElseThrow(), lists));
    }
}
