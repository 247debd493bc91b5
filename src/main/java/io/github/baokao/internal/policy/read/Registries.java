package io.github.baokao.internal.policy.read;

import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.catalog.Document;
import io.github.baokao.catalog.Kind;
import io.github.baokao.catalog.Occupation;
import io.github.baokao.catalog.OccupationLists;
import io.github.baokao.catalog.Picture;
import io.github.baokao.catalog.Region;
import io.github.baokao.catalog.Source;

/** What the files of a catalogue refer to by id, and names that must not be given twice. */
record Registries(
        Registry<Kind> kinds,
        Registry<Region> regions,
        Registry<Source> sources,
        Registry<Discrepancy> discrepancies,
        Registry<Occupation> occupations,
        Registry<OccupationLists> lists,
        Registry<Picture> pictures,
        Registry<Document> documents,
        Registry<String> checks,
        Registry<String> conditions,
        Registry<String> levels,
        Registry<String> levelNames,
        Registry<String> regionNames,
        Registry<String> occupationNames,
        Registry<String> standings) {

    Registries() {
        this(
                new Registry<>("事实种类", "kinds"),
                new Registry<>("地区", "regions"),
                new Registry<>("来源", "sources"),
                new Registry<>("出入记录", "discrepancies"),
                new Registry<>("职业", "occupations"),
                new Registry<>("清单", "lists"),
                new Registry<>("照片", "pictures"),
                new Registry<>("材料", "documents"),
                new Registry<>("检查", "checks"),
                new Registry<>("申报条件", "conditions"),
                new Registry<>("级别", "levels"),
                new Registry<>("级别名称", "level-names"),
                new Registry<>("地区名称", "region-names"),
                new Registry<>("职业名称", "occupation-names"),
                new Registry<>("项目", "standings"));
    }
}
