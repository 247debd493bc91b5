package io.github.baokao.internal.policy;

import io.github.baokao.candidate.Certificate;
import io.github.baokao.candidate.PartialDate;
import io.github.baokao.candidate.Schooling;
import io.github.baokao.candidate.Spell;
import io.github.baokao.candidate.Title;
import io.github.baokao.candidate.Training;
import io.github.baokao.internal.document.Decoder;
import io.github.baokao.internal.document.Decoders;
import io.github.baokao.internal.document.FaultCode;
import io.github.baokao.internal.document.Fields;
import io.github.baokao.internal.document.Vocabulary;
import io.github.baokao.term.CertificateKind;
import io.github.baokao.term.ClassType;
import io.github.baokao.term.Degree;
import io.github.baokao.term.Level;
import io.github.baokao.term.SchoolType;
import io.github.baokao.term.StudyStatus;
import io.github.baokao.term.Term;
import io.github.baokao.term.TitleLevel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decodes what a person has: certificates, work, schooling, titles, trainings. Any field may be absent: not known. */
final class CandidateDecoder {

    private static final Decoder<StudyStatus> STATUS = Decoders.word(Vocabulary.tolerant(
            List.of("毕业", "应届", "在读"),
            Map.of(
                    "毕业", StudyStatus.GRADUATED,
                    "应届", StudyStatus.GRADUATING,
                    "应届毕业生", StudyStatus.GRADUATING,
                    "在读应届毕业生", StudyStatus.GRADUATING,
                    "在读", StudyStatus.STUDYING)));
    private static final Decoder<CertificateKind> KIND = term(CertificateKind.values());
    private static final Decoder<SchoolType> SCHOOL_TYPE = term(SchoolType.values());
    private static final Decoder<ClassType> CLASS_TYPE = term(ClassType.values());
    private static final Decoder<Degree> DEGREE = term(Degree.values());
    private static final Decoder<TitleLevel> TITLE_LEVEL = term(TitleLevel.values());

    private final Decoder<Level> level;
    private final Optional<PartialDate> birth;
    private final Decoder<List<Certificate>> certificates = Decoders.list(certificate());
    private final Decoder<List<Spell>> employment = Decoders.list(spell());
    private final Decoder<List<Schooling>> education = Decoders.list(schooling());
    private final Decoder<List<Title>> titles = Decoders.list(title());
    private final Decoder<List<Training>> trainings = Decoders.list(course());

    /** For a person born then, with the words for levels. */
    CandidateDecoder(Decoder<Level> level, Optional<PartialDate> birth) {
        this.level = level;
        this.birth = birth;
    }

    Decoder<List<Certificate>> certificates() {
        return certificates;
    }

    Decoder<List<Spell>> employment() {
        return employment;
    }

    Decoder<List<Schooling>> education() {
        return education;
    }

    Decoder<List<Title>> titles() {
        return titles;
    }

    Decoder<List<Training>> training() {
        return trainings;
    }

    private Decoder<Certificate> certificate() {
        return Decoders.mapping(fields -> {
            var occupation = fields.optional("occupation", Decoders.text());
            var grade = fields.optional("level", level);
            var issued = sinceBirth(fields, "issued");
            var number = fields.optional("number", Decoders.text());
            var kind = fields.optional("kind", KIND);
            return fields.finish(() -> new Certificate(occupation, grade, issued, number, kind));
        });
    }

    private Decoder<Spell> spell() {
        return Decoders.mapping(fields -> {
            var employer = fields.optional("employer", Decoders.text());
            var occupation = fields.optional("occupation", Decoders.text());
            var from = sinceBirth(fields, "from");
            var to = fields.optional("to", Dates.partial());
            if (isBefore(to, from)) {
                fields.fault(FaultCode.DATE_ORDER, "to", "早于 from：工作的结束不能早于开始");
            }
            var founded = fields.optional("employerFounded", Dates.partial());
            var dissolved = fields.optional("employerDissolved", Dates.partial());
            if (isBefore(dissolved, founded)) {
                fields.fault(FaultCode.DATE_ORDER, "employerDissolved", "早于 employerFounded：单位的注销不能早于成立");
            }
            return fields.finish(() -> new Spell(employer, occupation, from, to, founded, dissolved));
        });
    }

    private Decoder<Schooling> schooling() {
        return Decoders.mapping(fields -> {
            var school = fields.optional("school", Decoders.text());
            var schoolType = fields.optional("schoolType", SCHOOL_TYPE);
            var classType = fields.optional("classType", CLASS_TYPE);
            var degree = fields.optional("degree", DEGREE);
            var major = fields.optional("major", Decoders.text());
            var category = fields.optional("majorCategory", Decoders.text());
            var status = fields.optional("status", STATUS);
            var graduated = sinceBirth(fields, "graduated");
            var evaluated = fields.optional("evaluated", Decoders.flag());
            return fields.finish(() -> new Schooling(
                    school, schoolType, classType, degree, major, category, status, graduated, evaluated));
        });
    }

    private Decoder<Title> title() {
        return Decoders.mapping(fields -> {
            var name = fields.optional("name", Decoders.text());
            var grade = fields.optional("level", TITLE_LEVEL);
            var granted = sinceBirth(fields, "granted");
            var corresponds = fields.optional("corresponds", Decoders.flag());
            return fields.finish(() -> new Title(name, grade, granted, corresponds));
        });
    }

    private Decoder<Training> course() {
        return Decoders.mapping(fields -> {
            var occupation = fields.optional("occupation", Decoders.text());
            var grade = fields.optional("level", level);
            var completed = sinceBirth(fields, "completed");
            return fields.finish(() -> new Training(occupation, grade, completed));
        });
    }

    private Optional<PartialDate> sinceBirth(Fields fields, String key) {
        Optional<PartialDate> date = fields.optional(key, Dates.partial());
        if (isBefore(date, birth)) {
            fields.fault(FaultCode.DATE_ORDER, key, "早于出生日期");
        }
        return date;
    }

    /** Only if it is certain: a month-only date conflicts only if its whole month does. */
    private static boolean isBefore(Optional<PartialDate> date, Optional<PartialDate> other) {
        return date.isPresent()
                && other.isPresent()
                && date.get().last().isBefore(other.get().first());
    }

    private static <T extends Term> Decoder<T> term(T[] values) {
        return Decoders.word(Vocabulary.exact(values, Term::word).tolerant());
    }
}
