package io.github.baokao.internal.policy.read;

import io.github.baokao.catalog.Exclusion;
import io.github.baokao.catalog.Kind;
import io.github.baokao.catalog.LegacyCertificate;
import io.github.baokao.catalog.MajorList;
import io.github.baokao.catalog.NameList;
import io.github.baokao.catalog.Occupation;
import io.github.baokao.catalog.OccupationLists;
import io.github.baokao.catalog.OwnMajors;
import io.github.baokao.catalog.Schools;
import io.github.baokao.catalog.ServedSchool;
import io.github.baokao.catalog.Source;
import io.github.baokao.catalog.SubTrade;
import io.github.baokao.internal.base.document.Decoder;
import io.github.baokao.internal.base.document.Decoders;
import io.github.baokao.internal.base.document.FaultCode;
import io.github.baokao.internal.base.document.Fields;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decodes occupations and the lists printed for them. */
final class OccupationDecoder {

    private final Registries known;
    private final Optional<Schools> schools;

    OccupationDecoder(Registries known, List<Kind> kinds) {
        this.known = known;
        schools = Schools.of(kinds);
    }

    Decoder<Occupation> occupation(String fileName) {
        return Decoders.mapping(fields -> {
            var id = fields.required("id", SharedDecoders.id());
            SharedDecoders.sameAsFile(fields, "id", id, fileName);
            var name = fields.required("name", known.occupationNames().unique());
            List<SubTrade> trades = SharedDecoders.list(fields, "sub-trades", Decoders.mapping(this::subTrade));
            List<LegacyCertificate> legacy =
                    SharedDecoders.list(fields, "legacy-certificates", Decoders.mapping(this::legacyCertificate));
            Optional<OwnMajors> own = fields.optional("own-majors", Decoders.mapping(this::ownMajors));
            return fields.finish(() -> new Occupation(id.orElseThrow(), name.orElseThrow(), trades, legacy, own));
        });
    }

    Decoder<OccupationLists> lists(String fileName) {
        return Decoders.mapping(fields -> {
            var id = fields.required("id", SharedDecoders.id());
            SharedDecoders.sameAsFile(fields, "id", id, fileName);
            var occupation = fields.required("occupation", known.occupations().reference());
            if (occupation.isPresent()
                    && !fileName.endsWith("-" + occupation.get().id())) {
                fields.fault(
                        FaultCode.FILE_NAME,
                        "occupation",
                        "文件名应以 “-" + occupation.get().id() + "” 结尾");
            }
            var source = fields.required("source", known.sources().reference());
            var related = fields.required("related", Decoders.mapping(f -> related(f, source)));
            var excluded = fields.optional("excluded", Decoders.mapping(f -> exclusion(f, source)));
            List<MajorList> majors = majors(fields, source);
            return fields.finish(() -> new OccupationLists(
                    id.orElseThrow(),
                    occupation.orElseThrow(),
                    source.orElseThrow(),
                    related.orElseThrow(),
                    excluded,
                    majors));
        });
    }

    private Optional<SubTrade> subTrade(Fields fields) {
        var name = fields.required("name", Decoders.text());
        var levels = SharedDecoders.list(fields, "levels", SharedDecoders.level(known));
        var source = fields.required("source", known.sources().reference());
        return fields.finish(() -> new SubTrade(name.orElseThrow(), levels, source.orElseThrow()));
    }

    private Optional<LegacyCertificate> legacyCertificate(Fields fields) {
        var name = fields.required("name", known.occupationNames().unique());
        var level = fields.required("level", SharedDecoders.level(known));
        var at = SharedDecoders.citation(
                fields, fields.required("source", known.sources().reference()));
        var cite = SharedDecoders.cite(fields, known);
        return fields.finish(
                () -> new LegacyCertificate(name.orElseThrow(), level.orElseThrow(), at.orElseThrow(), cite));
    }

    private Optional<OwnMajors> ownMajors(Fields fields) {
        var names = fields.required("names", SharedDecoders.texts());
        var cite = fields.required("cite", known.discrepancies().reference());
        return fields.finish(() -> new OwnMajors(names.orElseThrow(), cite.orElseThrow()));
    }

    private Optional<NameList> related(Fields fields, Optional<Source> source) {
        NameListFields list = NameListFields.read(fields, source, known);
        return fields.finish(list::make);
    }

    private Optional<Exclusion> exclusion(Fields fields, Optional<Source> source) {
        var quote = SharedDecoders.quote(fields, source);
        var names = fields.required("names", SharedDecoders.texts());
        var cite = SharedDecoders.cite(fields, known);
        return fields.finish(() -> new Exclusion(quote.orElseThrow(), names.orElseThrow(), cite));
    }

    private List<MajorList> majors(Fields fields, Optional<Source> source) {
        List<MajorList> majors = SharedDecoders.list(fields, "majors", Decoders.mapping(f -> majorList(f, source)));
        Set<String> ids = new HashSet<>();
        for (MajorList list : majors) {
            if (!ids.add(list.id())) {
                fields.fault(FaultCode.DUPLICATE_ID, "majors", "有两份专业清单的 id 都是 “" + list.id() + "”");
            }
        }
        return majors;
    }

    private Optional<MajorList> majorList(Fields fields, Optional<Source> source) {
        var id = fields.required("id", SharedDecoders.id());
        var heading = fields.required("heading", Decoders.text());
        var serves = fields.required("serves", Decoders.filledList(Decoders.mapping(this::servedSchool)));
        NameListFields list = NameListFields.read(fields, source, known);
        return fields.finish(
                () -> new MajorList(id.orElseThrow(), heading.orElseThrow(), serves.orElseThrow(), list.make()));
    }

    private Optional<ServedSchool> servedSchool(Fields fields) {
        var school = fields.required(
                "school", schools.map(Schools::school).map(SharedDecoders::word).orElseGet(Decoders::text));
        var degrees = fields.optional(
                "degrees",
                Decoders.set(schools.flatMap(Schools::degree)
                        .map(SharedDecoders::word)
                        .orElseGet(Decoders::text)));
        var cite = SharedDecoders.cite(fields, known);
        return fields.finish(() -> new ServedSchool(school.orElseThrow(), degrees.orElse(Set.of()), cite));
    }
}
