package io.github.baokao.internal.lint;

import io.github.baokao.catalog.CertificateCriterion;
import io.github.baokao.catalog.Condition;
import io.github.baokao.catalog.Criterion;
import io.github.baokao.catalog.EducationCriterion;
import io.github.baokao.catalog.TitleCriterion;
import io.github.baokao.catalog.TrainingCriterion;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The figures that the criteria of a condition ask, in their order. */
final class AskedFigures {
    private final List<Figure> figures = new ArrayList<>();

    private AskedFigures() {}

    static List<Figure> of(Condition condition, Spot spot) {
        AskedFigures asked = new AskedFigures();
        for (int i = 0; i < condition.requires().size(); i++) {
            asked.read(condition.requires().get(i), spot.key("requires").item(i));
        }
        return asked.figures;
    }

    private void read(Criterion criterion, Spot spot) {
        Spot inside = Criteria.inside(spot);
        if (criterion instanceof CertificateCriterion certificate) {
            level("证书", certificate.level().number(), inside);
            certificate.heldYears().ifPresent(years -> years(years, inside.key("held-years")));
        } else if (criterion instanceof TitleCriterion title) {
            add("职称", title.level().word(), title.level().word() + "职称", inside.key("level"));
        } else if (criterion instanceof TrainingCriterion training) {
            level("培训", training.level().number(), inside);
        } else if (criterion instanceof EducationCriterion education) {
            for (int k = 0; k < education.anyOf().size(); k++) {
                Spot kind = Criteria.kindAt(spot, k);
                education.anyOf().get(k).graduatedYears().ifPresent(years -> years(years, kind.key("graduated-years")));
            }
        }
        Criteria.work(criterion)
                .ifPresent(work -> years(work.years(), Criteria.workAt(spot).key("years")));
    }

    private void level(String kind, int level, Spot spot) {
        add(kind, String.valueOf(level), level + " 级" + kind, spot.key("level"));
    }

    private void years(int years, Spot spot) {
        add("年数", String.valueOf(years), years + " 年", spot);
    }

    private void add(String kind, String value, String shown, Spot spot) {
        figures.add(new Figure(kind, Set.of(value), shown, spot.place()));
    }
}
