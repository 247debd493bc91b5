package io.github.baokao.cli;

import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.Programme;
import io.github.baokao.internal.base.word.Cells;
import io.github.baokao.internal.say.text.Lines;
import io.github.baokao.internal.say.text.Wording;
import java.util.ArrayList;
import java.util.List;

/** All programmes, one a line. */
final class ProgrammeTable {

    private final Wording wording;

    ProgrammeTable(Wording wording) {
        this.wording = wording;
    }

    void render(Catalog catalog, Lines lines) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(wording.text("show.id"), wording.text("show.name"), wording.text("show.conditions")));
        for (Programme programme : catalog.programmes()) {
            rows.add(List.of(
                    programme.id(),
                    programme.name(),
                    Integer.toString(programme.conditions().size())));
        }
        int[] widths = new int[3];
        rows.forEach(row -> {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], 2 + Cells.width(row.get(i)));
            }
        });
        for (int i = 0; i < rows.size(); i++) {
            StringBuilder head = new StringBuilder();
            for (int j = 0; j < widths.length; j++) {
                head.append(Cells.pad(rows.get(i).get(j), widths[j]));
            }
            lines.add(0, head.toString(), i == 0 ? wording.text("show.occupations") : occupations(catalog, i - 1));
        }
        lines.gap().add(0, wording.text("show.more"));
    }

    private String occupations(Catalog catalog, int row) {
        return wording.list(catalog.programmes().get(row).offerings().stream()
                .map(offering -> offering.occupation().name())
                .toList());
    }
}
