package io.github.baokao.term;

/** A word of a closed vocabulary that the sources or the facts use. */
public interface Term {
    /** The Chinese word, as the sources print it or as a result shows it. */
    String word();

    /** The name of the constant, as DRL writes it. */
    String name();
}
