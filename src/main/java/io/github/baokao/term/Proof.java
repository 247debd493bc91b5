package io.github.baokao.term;

/** What a document shows. */
public enum Proof implements Term {
    /** Who the person is. */
    IDENTITY("身份"),
    /** What the person looks like. */
    LIKENESS("相貌"),
    /** What the person applies for and promises. */
    APPLICATION("申报"),
    /** The certificate that the condition rests on. */
    CERTIFICATE("证书"),
    /** The work that counts. */
    WORK("工作"),
    /** The schooling that the condition rests on. */
    SCHOOLING("学历"),
    /** The title that the condition rests on. */
    TITLE("职称"),
    /** Something that no condition asks about, such as health or a clean record. */
    OTHER("其他事项");

    private final String word;

    Proof(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
