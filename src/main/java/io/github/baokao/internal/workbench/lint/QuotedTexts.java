package io.github.baokao.internal.workbench.lint;

import io.github.baokao.internal.base.document.Faults;
import io.github.baokao.internal.base.document.KeyPath;
import io.github.baokao.internal.base.document.MappingNode;
import io.github.baokao.internal.base.document.Node;
import io.github.baokao.internal.base.document.Place;
import io.github.baokao.internal.base.document.ScalarNode;
import io.github.baokao.internal.base.document.SequenceNode;
import io.github.baokao.internal.base.document.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Collects the quoted texts of a policy: by the keys that hold them, each with the nearest {@code source} around it. */
final class QuotedTexts {
    private static final Pattern RULE_QUOTE = Pattern.compile("(?m)^\\s*@quote\\(\"([^\"]+)\"\\)");
    private static final String SOURCE = "source";
    private static final String PLACE = "place";

    /** The keys of a text, or of a list of texts, that a source prints. */
    private static final Set<String> PRINTED =
            Set.of("quote", "text", "printed", "conflicting", "heading", "label", "group", "parts", "topics");

    private final LintContext subject;
    private final List<Quoted> quotes = new ArrayList<>();

    QuotedTexts(LintContext subject) {
        this.subject = subject;
    }

    List<Quoted> all() {
        subject.trees().all().forEach(file -> walk(file, Optional.empty(), Optional.empty()));
        subject.rules().forEach(this::rules);
        return List.copyOf(quotes);
    }

    private void walk(FileSpot spot, Optional<String> around, Optional<String> placeAround) {
        if (spot.node() instanceof SequenceNode) {
            spot.items().forEach(item -> walk(item, around, placeAround));
        }
        if (!(spot.node() instanceof MappingNode mapping)) {
            return;
        }
        Optional<String> source = spot.find(SOURCE).map(FileSpot::text).or(() -> around);
        Optional<String> place = spot.find(PLACE).map(FileSpot::text).or(() -> placeAround);
        for (MappingNode.Entry entry : mapping.entries()) {
            FileSpot value = new FileSpot(entry.value());
            if (isPrinted(entry.key(), spot)) {
                scalars(value).forEach(text -> quotes.add(new Quoted(text, text.text(), source, place)));
            }
            walk(value, source, place);
        }
    }

    /** A title is a printed one beside a place, a part of an exam beside its topics; a name beside a source, unless it is that of a thing with an id of ours. */
    private static boolean isPrinted(String key, FileSpot around) {
        return PRINTED.contains(key)
                || (key.equals("title") && around.find(PLACE).isPresent())
                || (key.equals("part") && around.find("topics").isPresent())
                || (key.equals("name")
                        && around.find(SOURCE).isPresent()
                        && around.find("id").isEmpty());
    }

    private static List<FileSpot> scalars(FileSpot value) {
        List<FileSpot> all = value.node() instanceof ScalarNode ? List.of(value) : value.items();
        return all.stream()
                .filter(spot -> spot.node() instanceof ScalarNode scalar && scalar.isText())
                .toList();
    }

    private void rules(String path, String text) {
        Optional<SourceText> source = SourceText.of(path, text, Faults.ofPolicy());
        Matcher quote = RULE_QUOTE.matcher(text);
        while (source.isPresent() && quote.find()) {
            Place place = new Place(source.get(), quote.start(1), quote.end(1), KeyPath.ROOT);
            Node node = new ScalarNode(place, ScalarNode.Kind.TEXT, quote.group(1));
            quotes.add(new Quoted(new FileSpot(node), quote.group(1), Optional.empty(), Optional.empty()));
        }
    }
}
