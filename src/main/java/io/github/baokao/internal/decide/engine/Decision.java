package io.github.baokao.internal.decide.engine;

import io.github.baokao.catalog.PolicyRule;
import io.github.baokao.fact.Answer;
import io.github.baokao.fact.Judgement;
import io.github.baokao.fact.PaperTreated;
import io.github.baokao.fact.Preferred;
import io.github.baokao.fact.RelationFound;
import io.github.baokao.fact.TierFound;
import io.github.baokao.fact.WordRead;

/**
 * What a rule decided.
 *
 * @param answer the answer
 * @param rule the rule that gave it
 */
public record Decision(Answer answer, PolicyRule rule) {
    /** The verdict of a question that asks for one. */
    public Judgement judgement() {
        // asked many times a decision
        return answer instanceof Judgement judgement ? judgement : as(Judgement.class);
    }

    RelationFound relation() {
        return as(RelationFound.class);
    }

    /** Which word counts, of a question about one. */
    public WordRead reading() {
        return answer instanceof WordRead reading ? reading : as(WordRead.class);
    }

    /** Which of two is preferred, of a question about them. */
    public Preferred preferred() {
        return as(Preferred.class);
    }

    /** The tier of a question about a school. */
    public TierFound tier() {
        return as(TierFound.class);
    }

    /** The treatment of a question about a paper or a field. */
    public PaperTreated treatment() {
        return as(PaperTreated.class);
    }

    private <T extends Answer> T as(Class<T> kind) {
        if (!kind.isInstance(answer)) {
            throw new UndecidedException("规则“" + rule.name() + "”（" + rule.file() + "）答非所问：应给出 " + kind.getSimpleName()
                    + "，实际给出 " + answer.getClass().getSimpleName());
        }
        return kind.cast(answer);
    }
}
