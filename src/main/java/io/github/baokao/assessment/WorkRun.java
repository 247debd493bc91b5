package io.github.baokao.assessment;

import java.time.LocalDate;

/**
 * An unbroken run of work.
 *
 * @param first its first day
 * @param carefulEnd the day after its last day, on the careful reading
 * @param generousEnd the same on the generous reading
 */
public record WorkRun(LocalDate first, LocalDate carefulEnd, LocalDate generousEnd) {}
