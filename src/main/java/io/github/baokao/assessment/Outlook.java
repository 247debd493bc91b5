package io.github.baokao.assessment;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What time alone does to a condition: work that is still open goes on, what is dated later comes, nothing else changes.
 *
 * @param prospect whether the day is known
 * @param earliest the first day, from the day of signing on, on which it is satisfied; empty if there is none or it is not known
 * @param until the last day of that time; empty if nothing known ends it
 */
public record Outlook(Prospect prospect, Optional<LocalDate> earliest, Optional<LocalDate> until) {}
