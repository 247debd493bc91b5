package io.github.baokao.internal.workbench.diff;

/** What a thing of a policy has. */
public enum Trait {
    /** Name. */
    NAME("diff.trait.name"),
    /** Text. */
    TEXT("diff.trait.text"),
    /** Number. */
    NUMBER("diff.trait.number"),
    /** Place. */
    PLACE("diff.trait.place"),
    /** Source. */
    SOURCE("diff.trait.source"),
    /** Requirements. */
    REQUIRES("diff.trait.requires"),
    /** Documents. */
    DOCUMENTS("diff.trait.documents"),
    /** Discrepancies cited. */
    CITES("diff.trait.cites"),
    /** Region. */
    REGION("diff.trait.region"),
    /** Regions. */
    REGIONS("diff.trait.regions"),
    /** Edition. */
    EDITION("diff.trait.edition"),
    /** Stands in where there is no guide. */
    FALLBACK("diff.trait.fallback"),
    /** Level. */
    LEVEL("diff.trait.level"),
    /** Notices. */
    NOTICES("diff.trait.notices"),
    /** Occupations. */
    OCCUPATIONS("diff.trait.occupations"),
    /** Printed sentence. */
    QUOTE("diff.trait.quote"),
    /** Separator. */
    SEPARATOR("diff.trait.separator"),
    /** Entries. */
    ENTRIES("diff.trait.entries"),
    /** Ending. */
    ENDING("diff.trait.ending"),
    /** Classes. */
    CLASSES("diff.trait.classes"),
    /** Compounds. */
    COMPOUNDS("diff.trait.compounds"),
    /** Misprints. */
    MISPRINTS("diff.trait.misprints"),
    /** Remarks. */
    REMARKS("diff.trait.remarks"),
    /** Excluded occupations. */
    EXCLUDED("diff.trait.excluded"),
    /** Sentence of the exclusion. */
    EXCLUDED_QUOTE("diff.trait.excluded-quote"),
    /** Heading. */
    HEADING("diff.trait.heading"),
    /** Serves. */
    SERVES("diff.trait.serves"),
    /** Degrees. */
    DEGREES("diff.trait.degrees"),
    /** Order. */
    ORDER("diff.trait.order"),
    /** Sub-trades. */
    SUB_TRADES("diff.trait.sub-trades"),
    /** Levels. */
    LEVELS("diff.trait.levels"),
    /** Old certificate names. */
    LEGACY("diff.trait.legacy"),
    /** Own majors. */
    OWN_MAJORS("diff.trait.own-majors"),
    /** What it shows. */
    SHOWS("diff.trait.shows"),
    /** Places to upload. */
    SLOTS("diff.trait.slots"),
    /** Photo. */
    PICTURE("diff.trait.picture"),
    /** Step. */
    STEP("diff.trait.step"),
    /** Copies. */
    COPIES("diff.trait.copies"),
    /** Size of the file. */
    KILOBYTES("diff.trait.kilobytes"),
    /** Size of the print. */
    MILLIMETRES("diff.trait.millimetres"),
    /** By how much proportions may be off. */
    PROPORTION("diff.trait.proportion"),
    /** What is white. */
    WHITE("diff.trait.white"),
    /** By how much a background may be off. */
    BACKGROUND("diff.trait.background"),
    /** Document. */
    DOCUMENT("diff.trait.document"),
    /** Caption above. */
    GROUP("diff.trait.group"),
    /** What it is about. */
    PART("diff.trait.part"),
    /** What is written. */
    FILL("diff.trait.fill"),
    /** Once for each spell of work. */
    REPEATED("diff.trait.repeated"),
    /** What to do. */
    ADVICE("diff.trait.advice"),
    /** Since when. */
    SINCE("diff.trait.since"),
    AGE("diff.trait.age"),
    /** What it depends on. */
    DEPENDS_ON("diff.trait.depends-on"),
    /** Substitutes. */
    SUBSTITUTES("diff.trait.substitutes"),
    /** Tier. */
    TIER("diff.trait.tier"),
    /** Printed as. */
    PRINTED("diff.trait.printed"),
    /** Conflicting line. */
    CONFLICTING("diff.trait.conflicting"),
    /** Printed requirements. */
    REQUIREMENTS("diff.trait.requirements"),
    /** Conditions. */
    CONDITIONS("diff.trait.conditions"),
    /** Pass mark. */
    PASS_MARK("diff.trait.pass-mark"),
    /** Sentence of the pass mark. */
    PASS_QUOTE("diff.trait.pass-quote"),
    /** When certificates come. */
    CERTIFICATE_QUOTE("diff.trait.certificate-quote"),
    /** Fee. */
    FEE("diff.trait.fee"),
    /** Sentence of the fee. */
    FEE_QUOTE("diff.trait.fee-quote"),
    /** Parts. */
    PARTS("diff.trait.parts"),
    /** Content. */
    CONTENT("diff.trait.content"),
    /** File. */
    FILE("diff.trait.file"),
    /** Short name. */
    CITE("diff.trait.cite"),
    /** Kind. */
    KIND("diff.trait.kind"),
    /** Summary. */
    SUMMARY("diff.trait.summary"),
    /** Texts. */
    TEXTS("diff.trait.texts"),
    /** Reading. */
    READING("diff.trait.reading"),
    /** Why. */
    WHY("diff.trait.why"),
    /** Other names. */
    OTHER_NAMES("diff.trait.other-names"),
    /** Counts. */
    COUNTS("diff.trait.counts"),
    /** By. */
    BY("diff.trait.by"),
    /** Real name. */
    MEANT("diff.trait.meant"),
    /** LatestNames. */
    NAMES("diff.trait.names"),
    /** Order of the fields. */
    FIELDS("diff.trait.fields"),
    /** Order of what can be asked. */
    ASKS("diff.trait.asks"),
    /** As it is written. */
    WRITTEN("diff.trait.written"),
    /** Question. */
    QUESTION("diff.trait.question"),
    /** Constraints. */
    CONSTRAINTS("diff.trait.constraints"),
    /** Answer. */
    ANSWER("diff.trait.answer"),
    /** Package. */
    PACKAGE("diff.trait.package"),
    /** Imports. */
    IMPORTS("diff.trait.imports");

    private final String key;

    Trait(String key) {
        this.key = key;
    }

    /** The key of its text. */
    String key() {
        return key;
    }

    /** The word used for it in JSON, for instance {@code text}. */
    public String id() {
        return key.substring(key.lastIndexOf('.') + 1);
    }
}
