package io.github.baokao.internal.policy;

import io.github.baokao.filing.Particulars;
import io.github.baokao.internal.document.Decoder;
import io.github.baokao.internal.document.Decoders;
import io.github.baokao.internal.document.Fields;
import io.github.baokao.internal.document.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Decodes what forms ask of a person. Any field may be absent: not known. */
final class ParticularsDecoder {
    private static final int LONGEST_WORK = 70;
    private static final Decoder<String> SEX =
            Decoders.word(Vocabulary.exact(new String[] {"男", "女"}, Function.identity()));

    private ParticularsDecoder() {}

    static Decoder<Particulars> particulars() {
        return Decoders.mapping(ParticularsDecoder::particulars);
    }

    private static Optional<Particulars> particulars(Fields fields) {
        var name = text(fields, "name");
        var sex = fields.optional("sex", SEX);
        var identityNumber = text(fields, "identityNumber");
        var phone = text(fields, "phone");
        var educationLevel = text(fields, "educationLevel");
        var employer = text(fields, "employer");
        var employerAddress = text(fields, "employerAddress");
        var employerPhone = text(fields, "employerPhone");
        var post = text(fields, "post");
        var postYears = fields.optional("postYears", Decoders.integer(0, LONGEST_WORK));
        var department = text(fields, "department");
        var subTrade = text(fields, "subTrade");
        var certificateIssuer = text(fields, "certificateIssuer");
        var enrolled = fields.optional("enrolled", Dates.partial());
        var studyWitness = text(fields, "studyWitness");
        var verificationCode = text(fields, "verificationCode");
        var witnesses = fields.optional("witnesses", Decoders.list(Decoders.text()));
        return fields.finish(() -> new Particulars(
                name,
                sex,
                identityNumber,
                phone,
                educationLevel,
                employer,
                employerAddress,
                employerPhone,
                post,
                postYears,
                department,
                subTrade,
                certificateIssuer,
                enrolled,
                studyWitness,
                verificationCode,
                witnesses.orElse(List.of())));
    }

    private static Optional<String> text(Fields fields, String key) {
        return fields.optional(key, Decoders.text());
    }
}
