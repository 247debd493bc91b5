package io.github.baokao.internal.workbench.mutation;

import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.Picture;
import io.github.baokao.catalog.Programme;
import io.github.baokao.diagnostic.PolicyException;
import io.github.baokao.internal.base.document.Faults;
import io.github.baokao.internal.base.document.Node;
import io.github.baokao.internal.base.document.Trees;
import io.github.baokao.internal.decide.drools.RuleCompiler;
import io.github.baokao.internal.decide.engine.Assessor;
import io.github.baokao.internal.decide.engine.Rulebook;
import io.github.baokao.internal.decide.engine.UndecidedException;
import io.github.baokao.internal.policy.read.CatalogReader;
import io.github.baokao.internal.workbench.cases.CaseRunner;
import io.github.baokao.internal.workbench.cases.CaseTable;
import io.github.baokao.internal.workbench.cases.PictureCase;
import io.github.baokao.internal.workbench.cases.PictureTable;
import io.github.baokao.internal.workbench.cases.PolicyUnderTest;
import io.github.baokao.internal.workbench.cases.ProgrammeCase;
import io.github.baokao.internal.workbench.cases.ProgrammeCases;
import io.github.baokao.internal.workbench.cases.RuleCase;
import io.github.baokao.internal.workbench.cases.RuleTable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tries mutants: each with the cases that can notice it, until one does. Safe for use by many threads. */
public final class MutationRunner {

    private final PolicyUnderTest policy;
    private final SortedMap<String, Node> trees;
    private final List<RuleCase> ruleCases = new ArrayList<>();
    private final List<PictureCase> pictureCases = new ArrayList<>();
    private final Map<String, Programme> programmes;
    private final UsedPolicy.Names names;
    private final Map<String, List<ProgrammeCase>> cases;
    private final Set<Class<?>> asked;

    /**
     * A runner for a policy.
     *
     * @param policy the policy
     * @param tables its cases, which all pass
     */
    public MutationRunner(PolicyUnderTest policy, List<CaseTable> tables) {
        this.policy = policy;
        trees = Trees.parse(policy.files().catalog(), Faults.ofPolicy());
        programmes = UsedPolicy.programmes(policy.catalog()).stream()
                .collect(Collectors.toMap(Programme::id, programme -> programme));
        names = UsedPolicy.names(policy.catalog());
        cases = byProgramme(tables);
        for (CaseTable table : tables) {
            if (table instanceof RuleTable rule) {
                ruleCases.addAll(rule.cases());
            } else if (table instanceof PictureTable picture) {
                pictureCases.addAll(picture.cases());
            }
        }
        asked = asked();
    }

    private static Map<String, List<ProgrammeCase>> byProgramme(List<CaseTable> tables) {
        Map<String, List<ProgrammeCase>> cases = new LinkedHashMap<>();
        for (CaseTable table : tables) {
            if (table instanceof ProgrammeCases programme) {
                cases.computeIfAbsent(programme.programme(), id -> new ArrayList<>())
                        .addAll(programme.cases());
            }
        }
        return cases;
    }

    /**
     * Tries a mutant.
     *
     * @param mutant the mutant
     * @return what became of it
     */
    public MutantOutcome run(Mutant mutant) {
        if (mutant.change() instanceof Edit.FileChanged file) {
            return run(file);
        }
        Rulebook rules = ChangedRules.of(policy.rules(), mutant.change());
        // the case of a rule always notices that the rule is gone, so it is asked only about what the rule cites
        boolean cite = mutant.change() instanceof Edit.CiteDropped;
        boolean noticed = isNoticed(rules, one -> cite || isBeyond(one)) || isNoticed(policy.catalog(), rules, cases);
        if (noticed) {
            return MutantOutcome.NOTICED;
        }
        return mutant.change() instanceof Edit.RuleDeleted deleted && isRefused(deleted)
                ? MutantOutcome.REFUSED
                : MutantOutcome.SURVIVED;
    }

    /** Whether the rules without one are refused when a policy is loaded: they leave a question open. */
    private boolean isRefused(Edit.RuleDeleted deleted) {
        SortedMap<String, byte[]> files = new TreeMap<>(policy.files().rules());
        Pattern rule = Pattern.compile("(?ms)^rule \"" + Pattern.quote(deleted.rule()) + "\"\\s.*?^end\\R?");
        files.replaceAll((path, bytes) -> rule.matcher(new String(bytes, StandardCharsets.UTF_8))
                .replaceFirst("")
                .getBytes(StandardCharsets.UTF_8));
        try {
            RuleCompiler.compileWhole(files, policy.catalog());
            return false;
        } catch (PolicyException e) {
            return true;
        }
    }

    private MutantOutcome run(Edit.FileChanged change) {
        SortedMap<String, Node> files = new TreeMap<>(trees);
        files.put(change.file(), change.tree());
        Catalog catalog;
        try {
            catalog = CatalogReader.readTrees(files);
        } catch (PolicyException e) {
            return MutantOutcome.REFUSED;
        }
        if (!catalog.pictures().equals(policy.catalog().pictures())) {
            return isNoticed(catalog.pictures()) ? MutantOutcome.NOTICED : MutantOutcome.SURVIVED;
        }
        if (!catalog.kinds().equals(policy.catalog().kinds())) {
            return isRead(catalog) ? MutantOutcome.SURVIVED : MutantOutcome.NOTICED;
        }
        // programmes that read the same can come out differently only by the names that all of them share
        Set<String> first = UsedPolicy.programmes(catalog).stream()
                .filter(programme -> !programme.equals(programmes.get(programme.id())))
                .map(Programme::id)
                .collect(Collectors.toSet());
        if (!first.isEmpty() && isNoticed(catalog, policy.rules(), only(first))) {
            return MutantOutcome.NOTICED;
        }
        if (!UsedPolicy.names(catalog).equals(names)) {
            Map<String, List<ProgrammeCase>> others = new LinkedHashMap<>(cases);
            others.keySet().removeAll(first);
            return isNoticed(catalog, policy.rules(), others) ? MutantOutcome.NOTICED : MutantOutcome.SURVIVED;
        }
        return first.isEmpty() ? MutantOutcome.UNUSED : MutantOutcome.SURVIVED;
    }

    /** Whether the cases, read again by other kinds of facts, are what they were and come out as before. */
    private boolean isRead(Catalog catalog) {
        try {
            List<CaseTable> tables =
                    new PolicyUnderTest(policy.files(), catalog, policy.rules(), policy.caseFiles()).tables();
            return !isNoticed(catalog, policy.rules(), byProgramme(tables));
        } catch (PolicyException e) {
            return false;
        }
    }

    private Map<String, List<ProgrammeCase>> only(Set<String> programmes) {
        Map<String, List<ProgrammeCase>> some = new LinkedHashMap<>(cases);
        some.keySet().retainAll(programmes);
        return some;
    }

    private boolean isNoticed(List<Picture> pictures) {
        CaseRunner runner = policy.runner();
        return pictures.stream()
                .anyMatch(picture -> pictureCases.stream()
                        .filter(one -> one.picture().id().equals(picture.id()))
                        .anyMatch(one -> !runner.run(one.of(picture)).passed()));
    }

    private boolean isNoticed(Rulebook rules, Predicate<RuleCase> wanted) {
        CaseRunner runner = new CaseRunner(new Assessor(policy.catalog(), policy.rules(), ""), rules);
        return ruleCases.stream()
                .filter(wanted)
                .anyMatch(one -> !runner.run(one).passed());
    }

    /** What no assessment asks, such as how a form is filled in, only the cases of rules can tell. */
    private boolean isBeyond(RuleCase one) {
        return !asked.contains(one.question().getClass());
    }

    private Set<Class<?>> asked() {
        Set<Class<?>> types = ConcurrentHashMap.newKeySet();
        Rulebook noting = policy.rules().deciding(question -> {
            types.add(question.getClass());
            return policy.rules().decide(question);
        });
        isNoticed(policy.catalog(), noting, cases);
        return types;
    }

    private static boolean isNoticed(Catalog catalog, Rulebook rules, Map<String, List<ProgrammeCase>> cases) {
        CaseRunner runner;
        try {
            runner = new CaseRunner(new Assessor(UsedPolicy.only(catalog, cases.keySet()), rules, ""), rules);
        } catch (UndecidedException e) {
            return true;
        }
        return cases.values().stream()
                .flatMap(List::stream)
                .anyMatch(one -> !runner.run(one).passed());
    }
}
