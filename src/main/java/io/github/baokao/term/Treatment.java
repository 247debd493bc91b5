package io.github.baokao.term;

/** What becomes of a document or a requirement for one person. */
public enum Treatment implements Term {
    /** It is asked for as printed. */
    AS_PRINTED("照印文"),
    /** It does not concern this person. */
    LEFT_OUT("与本人无关"),
    /** The substitute that the guide prints is asked for instead. */
    REPLACED("以替代材料代替"),
    /** The person cannot have it yet and the guide prints no substitute: what another guide takes is offered. */
    NOT_YET_HELD("尚未取得"),
    /** It is not known which applies: both are shown. */
    EITHER("视情况");

    private final String word;

    Treatment(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
