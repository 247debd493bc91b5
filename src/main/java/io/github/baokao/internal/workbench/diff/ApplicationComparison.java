package io.github.baokao.internal.workbench.diff;

import io.github.baokao.assessment.Assessment;
import io.github.baokao.assessment.ConditionResult;
import io.github.baokao.assessment.DocumentList;
import io.github.baokao.assessment.RequiredDocument;
import io.github.baokao.candidate.Application;
import io.github.baokao.internal.say.text.Messages;
import io.github.baokao.internal.say.text.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Assesses applications under both policies; safe for use by many threads. */
public final class ApplicationComparison {
    private final LoadedPolicy old;
    private final LoadedPolicy current;
    private final Causes causes;

    /**
     * Compares by two policies.
     *
     * @param old the old policy
     * @param current the new policy
     * @param messages the language of the causes
     */
    public ApplicationComparison(LoadedPolicy old, LoadedPolicy current, Messages messages) {
        this.old = old;
        this.current = current;
        causes = new Causes(new Wording(messages, current.catalog()));
    }

    /**
     * What the difference of the policies does to an application; nothing if the results are the same.
     *
     * @throws io.github.baokao.candidate.InvalidApplicationException if neither policy has what is applied for
     */
    public List<Effect> compare(Application application) {
        Judged before = Judged.by(old, application);
        Judged after = Judged.by(current, application);
        if (before instanceof Judged.NotOffered && after instanceof Judged.NotOffered refused) {
            throw refused.why();
        }
        List<Effect> effects = new ArrayList<>();
        if (before.standing() != after.standing() || !before.programme().equals(after.programme())) {
            effects.add(new Effect.Verdict(before.programme(), after.programme(), before.standing(), after.standing()));
        }
        if (before instanceof Judged.Assessed was
                && after instanceof Judged.Assessed is
                && before.programme().equals(after.programme())) {
            conditions(was.assessment(), is.assessment(), effects);
        }
        if (before instanceof Judged.Undecided undecided) {
            effects.add(new Effect.Undecided(false, undecided.question()));
        }
        if (after instanceof Judged.Undecided undecided) {
            effects.add(new Effect.Undecided(true, undecided.question()));
        }
        return effects;
    }

    private void conditions(Assessment was, Assessment is, List<Effect> effects) {
        String programme = is.programme().id();
        Map<String, ConditionResult> left = new LinkedHashMap<>();
        was.conditions().forEach(result -> left.put(result.condition().id(), result));
        for (ConditionResult result : is.conditions()) {
            String id = result.condition().id();
            Optional<ConditionResult> before = Optional.ofNullable(left.remove(id));
            if (before.isEmpty()) {
                DecisionState standing = DecisionState.of(result.verdict());
                effects.add(new Effect.Condition(programme, id, DecisionState.ABSENT, standing, List.of()));
            } else {
                condition(programme, before.get(), result, effects);
            }
        }
        left.forEach((id, result) -> effects.add(new Effect.Condition(
                programme, id, DecisionState.of(result.verdict()), DecisionState.ABSENT, List.of())));
    }

    private void condition(String programme, ConditionResult was, ConditionResult is, List<Effect> effects) {
        String id = is.condition().id();
        if (was.verdict() != is.verdict()) {
            effects.add(new Effect.Condition(
                    programme,
                    id,
                    DecisionState.of(was.verdict()),
                    DecisionState.of(is.verdict()),
                    causes.between(was, is)));
        }
        documents(programme, id, was.documents(), is.documents()).ifPresent(effects::add);
        move(was.outlook().earliest(), is.outlook().earliest())
                .ifPresent(move -> effects.add(new Effect.Earliest(programme, id, move)));
    }

    private static Optional<Effect.Move> move(Optional<LocalDate> was, Optional<LocalDate> is) {
        if (was.equals(is)) {
            return Optional.empty();
        } else if (was.isEmpty() || is.isEmpty()) {
            return Optional.of(was.isEmpty() ? Effect.Move.APPEARS : Effect.Move.VANISHES);
        }
        return Optional.of(is.get().isBefore(was.get()) ? Effect.Move.EARLIER : Effect.Move.LATER);
    }

    private static Optional<Effect> documents(String programme, String id, DocumentList was, DocumentList is) {
        Map<String, RequiredDocument> before = byId(was);
        Map<String, RequiredDocument> after = byId(is);
        List<String> added = titles(after, document -> !before.containsKey(document));
        List<String> removed = titles(before, document -> !after.containsKey(document));
        List<String> altered = titles(after, document -> {
            RequiredDocument old = before.get(document);
            RequiredDocument now = after.get(document);
            return old != null && now != null && !same(old, now);
        });
        List<String> stayed =
                before.keySet().stream().filter(after::containsKey).toList();
        List<String> stay = after.keySet().stream().filter(before::containsKey).toList();
        boolean reordered = !stayed.equals(stay);
        boolean equal = added.isEmpty() && removed.isEmpty() && altered.isEmpty() && !reordered;
        return equal && was.published() == is.published()
                ? Optional.empty()
                : Optional.of(new Effect.Documents(programme, id, added, removed, altered, reordered));
    }

    private static boolean same(RequiredDocument was, RequiredDocument is) {
        return was.title().equals(is.title())
                && was.conflicting().equals(is.conflicting())
                && was.treatment() == is.treatment()
                && texts(was, RequiredDocument::requirements, requirement -> requirement.text())
                        .equals(texts(is, RequiredDocument::requirements, requirement -> requirement.text()))
                && texts(
                                was,
                                RequiredDocument::substitutes,
                                substitute -> substitute.document().id())
                        .equals(texts(
                                is,
                                RequiredDocument::substitutes,
                                substitute -> substitute.document().id()));
    }

    private static <T> List<String> texts(
            RequiredDocument document, Function<RequiredDocument, List<T>> list, Function<T, String> text) {
        return list.apply(document).stream().map(text).toList();
    }

    private static Map<String, RequiredDocument> byId(DocumentList list) {
        return list.documents().stream()
                .collect(Collectors.toMap(
                        document -> document.document().id(),
                        Function.identity(),
                        (first, again) -> first,
                        LinkedHashMap::new));
    }

    private static List<String> titles(Map<String, RequiredDocument> documents, Function<String, Boolean> which) {
        return documents.entrySet().stream()
                .filter(entry -> which.apply(entry.getKey()))
                .map(entry -> entry.getValue().title())
                .toList();
    }
}
