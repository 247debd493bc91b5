package io.github.baokao.term;

import java.time.LocalDate;

/**
 * What somebody entitled to decide has decided about a name that the guides leave open. It is kept in the catalogue or given with
 * an application, and cited from then on.
 *
 * @param kind what it is about
 * @param name the occupation, major or title decided about
 * @param occupation the name of the occupation applied for that it holds for
 * @param counts whether the name counts
 * @param decided the day of the decision; it holds from then on
 * @param by the body that decided, never a person's name
 */
public record Ruling(RulingKind kind, String name, String occupation, boolean counts, LocalDate decided, String by) {}
