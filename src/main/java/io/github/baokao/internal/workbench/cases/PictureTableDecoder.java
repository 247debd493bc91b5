package io.github.baokao.internal.workbench.cases;

import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.Picture;
import io.github.baokao.fact.MeasureAsked;
import io.github.baokao.internal.base.document.Decoder;
import io.github.baokao.internal.base.document.Decoders;
import io.github.baokao.internal.base.document.FaultCode;
import io.github.baokao.internal.base.document.Fields;
import io.github.baokao.internal.file.filing.PhotoMeasures;
import io.github.baokao.term.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Decodes the cases of one file beside a picture. */
final class PictureTableDecoder {

    private static final int MOST = 999_999_999;
    private static final int MOST_PIXELS = 99_999;
    private static final int BRIGHTEST = 255;
    private static final int PERCENT = 100;
    private static final Decoder<Verdict> VERDICT = CaseWords.term(Verdict.values());

    private static final int CHANNELS = 3;
    private static final List<List<String>> MEASURES =
            List.of(List.of("bytes"), List.of("width", "height"), List.of("colour"), List.of("not-white-percent"));
    private static final Decoder<List<Integer>> COLOUR = Decoders.filledList(Decoders.integer(0, BRIGHTEST));

    private final String file;
    private final Catalog catalog;

    PictureTableDecoder(String file, Catalog catalog) {
        this.file = file;
        this.catalog = catalog;
    }

    Decoder<PictureTable> table() {
        return Decoders.mapping(fields -> {
            var picture = fields.required("picture", CaseWords.known("pictures", catalog.pictures(), Picture::id));
            picture.map(known -> "catalog/pictures/" + known.id() + ".")
                    .filter(beside -> !file.startsWith(beside))
                    .ifPresent(beside ->
                            fields.fault(FaultCode.FILE_NAME, "picture", "这张照片的用例应写在名称以 " + beside + " 开头的文件里"));
            var cases =
                    fields.required("cases", Decoders.filledList(Decoders.mapping(one -> pictureCase(one, picture))));
            return fields.finish(() -> new PictureTable(file, cases.orElseThrow()));
        });
    }

    private static Optional<PictureCase> pictureCase(Fields fields, Optional<Picture> picture) {
        var name = fields.required("name", Decoders.text());
        var bytes = fields.optional("bytes", Decoders.integer(0, MOST));
        var width = fields.optional("width", Decoders.integer(1, MOST_PIXELS));
        var height = fields.optional("height", Decoders.integer(1, MOST_PIXELS));
        var colour = fields.optional("colour", COLOUR);
        var coloured = fields.optional("not-white-percent", Decoders.integer(0, PERCENT));
        var expect = fields.required("expect", VERDICT);
        List<Function<PhotoMeasures, MeasureAsked>> measured =
                Stream.<Optional<Function<PhotoMeasures, MeasureAsked>>>of(
                                bytes.map(size -> of -> of.size(size)),
                                width.flatMap(across -> height.map(up -> of -> of.proportion(across, up))),
                                colour.filter(channels -> channels.size() == CHANNELS)
                                        .map(rgb -> of -> of.background(rgb.get(0), rgb.get(1), rgb.get(2))),
                                coloured.map(percent -> of -> of.background(percent)))
                        .flatMap(Optional::stream)
                        .toList();
        long stated = MEASURES.stream()
                .filter(keys -> keys.stream().anyMatch(fields::has))
                .count();
        boolean whole = fields.has("width") == fields.has("height")
                && colour.map(List::size).orElse(CHANNELS) == CHANNELS;
        if (stated != 1 || !whole) {
            fields.fault(
                    FaultCode.INCONSISTENT,
                    "name",
                    "一个用例写一样量得的：bytes，或 width 和 height，或 colour（红、绿、蓝三个数），或 not-white-percent");
        }
        fields.needs(picture);
        return fields.finish(() -> new PictureCase(
                fields.place().span(),
                name.orElseThrow(),
                picture.orElseThrow(),
                measured.get(0),
                expect.orElseThrow()));
    }
}
