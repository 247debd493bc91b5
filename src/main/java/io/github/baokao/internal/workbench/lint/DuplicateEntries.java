package io.github.baokao.internal.workbench.lint;

import io.github.baokao.internal.base.document.MappingNode;
import io.github.baokao.internal.base.document.SequenceNode;
import io.github.baokao.internal.base.word.Chinese;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** No list has the same text twice, unless a remark beside it says that the source prints it so. */
final class DuplicateEntries implements Lint {
    private static final String DOCUMENTS = "documents";
    private static final List<String> KEYS = List.of("id", "level", "occupation", "check");

    @Override
    public void check(LintContext subject, Findings findings) {
        subject.trees().all().forEach(file -> walk(file, "", Set.of(), findings));
    }

    private static void walk(FileSpot spot, String key, Set<String> remarked, Findings findings) {
        if (spot.node() instanceof MappingNode mapping) {
            Set<String> remarks = new HashSet<>();
            spot.find("remarks")
                    .ifPresent(list -> list.items()
                            .forEach(item -> remarks.add(item.key("name").text())));
            mapping.entries().forEach(entry -> walk(new FileSpot(entry.value()), entry.key(), remarks, findings));
        }
        if (spot.node() instanceof SequenceNode) {
            list(spot, key, remarked, findings);
            spot.items().forEach(item -> walk(item, "", Set.of(), findings));
        }
    }

    /** What has an id, a level or a name of its own is compared by that, elsewhere. */
    private static String content(FileSpot mapping) {
        boolean named = KEYS.stream().anyMatch(key -> mapping.find(key).isPresent());
        return named ? "" : whole(mapping);
    }

    private static String whole(FileSpot spot) {
        if (spot.node() instanceof MappingNode mapping) {
            return mapping.entries().stream()
                    .map(entry -> entry.key() + "=" + whole(new FileSpot(entry.value())))
                    .sorted()
                    .toList()
                    .toString();
        }
        return spot.node() instanceof SequenceNode
                ? spot.items().stream().map(DuplicateEntries::whole).toList().toString()
                : "“" + spot.text() + "”";
    }

    private static void list(FileSpot list, String key, Set<String> remarked, Findings findings) {
        LintCode code = key.equals(DOCUMENTS) ? LintCode.DUPLICATE_DOCUMENT : LintCode.DUPLICATE_ENTRY;
        List<String> seen = new ArrayList<>();
        for (FileSpot item : list.items()) {
            // a document of a condition is a mapping where there is more to say of it
            FileSpot name = key.equals(DOCUMENTS) ? item.key("document") : item;
            String text = name.node() instanceof MappingNode ? content(name) : name.text();
            int first = text.isEmpty() ? -1 : seen.indexOf(text);
            seen.add(text);
            if (first >= 0 && !remarked.contains(text)) {
                String shown = name.text().isEmpty() ? "" : " " + Chinese.quoted(name.text()) + " ";
                findings.add(
                        code,
                        name.place(),
                        "第 " + seen.size() + " 项" + shown + "与第 " + (first + 1) + " 项重复",
                        key.equals("entries") ? Optional.of("来源确实印了两次的，在旁边的 “remarks” 里写明并引用出入记录") : Optional.empty());
            }
        }
    }
}
