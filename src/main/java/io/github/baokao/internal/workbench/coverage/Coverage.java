package io.github.baokao.internal.workbench.coverage;

import io.github.baokao.internal.base.document.Place;
import io.github.baokao.internal.workbench.cases.CaseTable;
import io.github.baokao.internal.workbench.cases.Exemption;
import io.github.baokao.internal.workbench.cases.PolicyUnderTest;
import io.github.baokao.internal.workbench.cases.ProgrammeCases;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What of a policy its cases touch.
 *
 * @param groups the kinds of parts that there are
 */
public record Coverage(List<Group> groups) {

    /** Copies the list. */
    public Coverage {
        groups = List.copyOf(groups);
    }

    /**
     * The parts of one kind.
     *
     * @param kind the kind
     * @param all how many there are
     * @param untouched those that no case touches
     */
    public record Group(PartKind kind, int all, List<Untouched> untouched) {
        /** Copies the list. */
        public Group {
            untouched = List.copyOf(untouched);
        }

        /**
         * How many a case touches.
         *
         * @return a number
         */
        public int touched() {
            return all - untouched.size();
        }
    }

    /**
     * A part that no case touches.
     *
     * @param at where it stands
     * @param text what it is, in Chinese
     */
    public record Untouched(Place at, String text) {}

    /**
     * Runs all cases and looks at what they touch. A case touches what the result of its own condition rests on, not what the
     * same facts do to other conditions, since it says nothing of these.
     *
     * @param policy the policy
     * @param tables its cases
     * @return what they touch
     */
    public static Coverage of(PolicyUnderTest policy, List<CaseTable> tables) {
        List<Exemption> exemptions = tables.stream()
                .filter(ProgrammeCases.class::isInstance)
                .flatMap(table -> ((ProgrammeCases) table).exemptions().stream())
                .toList();
        Map<CoveredPart, Untouched> all = new Inventory(policy, exemptions).parts();
        Set<CoveredPart> touched = new Touched(policy, tables).parts();
        return new Coverage(Arrays.stream(PartKind.values())
                .map(kind -> group(kind, all, touched))
                .filter(group -> group.all() > 0)
                .toList());
    }

    private static Group group(PartKind kind, Map<CoveredPart, Untouched> all, Set<CoveredPart> touched) {
        List<Map.Entry<CoveredPart, Untouched>> parts = all.entrySet().stream()
                .filter(part -> part.getKey().kind() == kind)
                .toList();
        List<Untouched> untouched = parts.stream()
                .filter(part -> !touched.contains(part.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return new Group(kind, parts.size(), untouched);
    }
}
