package io.github.baokao.internal.say.text;

import io.github.baokao.assessment.Finding;
import io.github.baokao.assessment.MajorEvidence;
import io.github.baokao.assessment.OccupationEvidence;
import io.github.baokao.internal.base.word.Chinese;
import io.github.baokao.term.EntryMatch;
import io.github.baokao.term.OccupationRelation;
import io.github.baokao.term.Ruling;
import io.github.baokao.term.Verdict;
import java.util.Optional;

/** Says what a recorded ruling had to do with a finding. */
public final class RulingText {

    private final Wording wording;

    /**
     * Says it in the words of a language.
     *
     * @param wording the words
     */
    public RulingText(Wording wording) {
        this.wording = wording;
    }

    /** The sentence; empty if there is no ruling. */
    Optional<String> of(Finding finding) {
        return finding.ruling().map(ruling -> decided(finding, ruling) ? settled(ruling) : idle(ruling));
    }

    /**
     * What a ruling settles.
     *
     * @param ruling the ruling
     * @return for instance 依 2026-10-08 评价机构的裁定，“物流服务师”算作相关职业
     */
    public String settled(Ruling ruling) {
        String key = switch (ruling.kind()) {
            case OCCUPATION -> ruling.counts() ? "ruling.occupation.counts" : "ruling.occupation.counts-not";
            case MAJOR -> ruling.counts() ? "ruling.major.counts" : "ruling.major.counts-not";
            case TITLE -> ruling.counts() ? "ruling.title.counts" : "ruling.title.counts-not";
        };
        return wording.text(key, ruling.decided(), Chinese.quoted(ruling.name()), Chinese.plain(ruling.by()));
    }

    private String idle(Ruling ruling) {
        return wording.text("ruling.idle", ruling.decided(), Chinese.quoted(ruling.name()), Chinese.plain(ruling.by()));
    }

    /** Whether the sources left it open, so that the ruling decided. */
    private static boolean decided(Finding finding, Ruling ruling) {
        boolean agrees = finding.verdict() == (ruling.counts() ? Verdict.SATISFIED : Verdict.NOT_SATISFIED);
        if (finding.evidence() instanceof OccupationEvidence occupation) {
            return agrees && occupation.relation() == OccupationRelation.OPEN;
        }
        return agrees && !(finding.evidence() instanceof MajorEvidence major && major.entry() != EntryMatch.NONE);
    }
}
