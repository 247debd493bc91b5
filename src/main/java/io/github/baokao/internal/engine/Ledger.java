package io.github.baokao.internal.engine;

import io.github.baokao.assessment.CountedSpell;
import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.term.Verdict;
import java.util.List;

/** Whether each spell counts for a scope: by its occupation alone, and by everything; what was cited for it. */
// compared by nobody
@SuppressWarnings("ArrayRecordComponent")
record Ledger(List<CountedSpell> spells, Verdict[] occupations, Verdict[] verdicts, List<Discrepancy> cites) {}
