package io.github.baokao.term;

/** The kind of a certificate; both have the same force. */
public enum CertificateKind implements Term {
    /** A vocational qualification certificate. */
    QUALIFICATION("职业资格证书"),
    /** A vocational skill-level certificate. */
    SKILL_LEVEL("职业技能等级证书");

    private final String word;

    CertificateKind(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
