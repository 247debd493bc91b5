package io.github.baokao.internal.policy.read;

import io.github.baokao.catalog.Kind;
import io.github.baokao.internal.base.document.FaultCode;
import io.github.baokao.internal.base.document.Faults;
import io.github.baokao.internal.base.document.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What must hold of all kinds of facts of a catalogue. */
final class KindChecks {
    private KindChecks() {}

    static void check(List<Kind> kinds, Faults faults) {
        Map<String, Kind> lists = new HashMap<>();
        Map<String, Kind> own = new HashMap<>();
        for (Kind kind : kinds) {
            if (kind.isSingle()) {
                kind.fields().forEach(field -> twice(kind, own.put(field.id(), kind), "字段 " + field.id(), faults));
            } else {
                twice(kind, lists.put(kind.list(), kind), "list " + kind.list(), faults);
            }
        }
        long work = kinds.stream().filter(Kind::isWork).count();
        if (work > 1) {
            kinds.stream()
                    .filter(Kind::isWork)
                    .skip(1)
                    .forEach(kind -> faults.add(
                            FaultCode.INCONSISTENT, file(kind), "“own: true” 的只能有一种；别的一段段的事实加在它上面，不写 “own”"));
        }
    }

    private static void twice(Kind kind, @Nullable Kind before, String what, Faults faults) {
        if (before != null) {
            faults.add(FaultCode.DUPLICATE_ID, file(kind), what + " 已经由 “" + before.id() + "” 用了");
        }
    }

    private static Place file(Kind kind) {
        return Place.ofFile(CatalogFolder.KINDS.path() + kind.id() + ".yaml");
    }
}
