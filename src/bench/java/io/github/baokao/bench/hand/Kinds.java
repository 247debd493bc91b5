package io.github.baokao.bench.hand;

import io.github.baokao.assessment.FactRef;
import io.github.baokao.catalog.Ask;
import io.github.baokao.catalog.Aspect;
import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.Field;
import io.github.baokao.catalog.Kind;
import java.util.Set;

/** What results call the facts that this evaluator knows: the kinds of the catalogue, looked up once. */
final class Kinds {
    /** A kind, its fields, and the aspects that are found of it, by their ids. */
    record Named(Kind kind) {
        FactRef at(int index) {
            return FactRef.of(kind, index);
        }

        FactRef all() {
            return FactRef.all(kind);
        }

        private Field field(String id) {
            return kind.field(id).orElseThrow();
        }

        private Aspect aspect(String id) {
            return kind.asks().stream()
                    .map(Ask::aspect)
                    .filter(aspect -> aspect.id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }
    }

    final Named certificates;
    final Named employment;
    final Named education;
    final Named titles;

    final Field certificateOccupation;
    final Field certificateLevel;
    final Field issued;
    final Field spellOccupation;
    final Field from;
    final Field to;
    final Field schoolType;
    final Field classType;
    final Field status;
    final Field titleLevel;
    final Field granted;

    final Aspect occupation;
    final Aspect level;
    final Aspect date;
    final Aspect held;
    final Aspect employer;
    final Aspect school;
    final Aspect group;
    final Aspect standing;
    final Aspect correspondence;

    /** What the passing of time may change. */
    final Set<Aspect> moving;

    Kinds(Catalog catalog) {
        certificates = named(catalog, "certificates");
        employment = named(catalog, "employment");
        education = named(catalog, "education");
        titles = named(catalog, "titles");
        certificateOccupation = certificates.field("occupation");
        certificateLevel = certificates.field("level");
        issued = certificates.field("issued");
        spellOccupation = employment.field("occupation");
        from = employment.field("from");
        to = employment.field("to");
        schoolType = education.field("schoolType");
        classType = education.field("classType");
        status = education.field("status");
        titleLevel = titles.field("level");
        granted = titles.field("granted");
        occupation = certificates.aspect("occupation");
        level = certificates.aspect("level");
        date = certificates.aspect("date");
        held = certificates.aspect("held");
        employer = employment.aspect("employer");
        school = education.aspect("school");
        group = education.aspect("class");
        standing = education.aspect("status");
        correspondence = titles.aspect("correspondence");
        moving = Set.of(date, held, standing, Aspect.WORK);
    }

    private static Named named(Catalog catalog, String list) {
        return new Named(catalog.kindOf(list).orElseThrow());
    }
}
