package io.github.baokao.internal.workbench.site;

import static io.github.baokao.internal.say.html.Tag.A;
import static io.github.baokao.internal.say.html.Tag.BLOCKQUOTE;
import static io.github.baokao.internal.say.html.Tag.CITE;
import static io.github.baokao.internal.say.html.Tag.DIV;
import static io.github.baokao.internal.say.html.Tag.P;
import static io.github.baokao.internal.say.html.Tag.SUP;

import io.github.baokao.catalog.Citation;
import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.catalog.Quote;
import io.github.baokao.catalog.Source;
import io.github.baokao.internal.say.html.Attribute;
import io.github.baokao.internal.say.html.Element;
import io.github.baokao.internal.say.html.Html;
import io.github.baokao.internal.say.text.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One page while it is written: it numbers the discrepancies cited and gathers the places quoted. */
final class PageBuilder {

    private final Wording wording;
    private final Register register;
    private final Set<Discrepancy> cited = new LinkedHashSet<>();
    private final Map<Source, Set<String>> places = new LinkedHashMap<>();
    private LinkTarget spot;

    PageBuilder(Wording wording, Register register, LinkTarget page) {
        this.wording = wording;
        this.register = register;
        this.spot = page;
    }

    Wording wording() {
        return wording;
    }

    /** Says what part of the page comes next, so that what it cites can lead back to it. */
    void begin(LinkTarget part) {
        spot = part;
    }

    /** What the page has cited so far, by number. */
    List<Discrepancy> cited() {
        return List.copyOf(cited);
    }

    /** The places quoted so far. */
    Map<Source, Set<String>> places() {
        return places;
    }

    /** The numbers of discrepancies that the page lists at its end. */
    List<Html> marks(Collection<Discrepancy> discrepancies) {
        List<Html> marks = new ArrayList<>();
        for (Discrepancy discrepancy : discrepancies) {
            cited.add(discrepancy);
            register.cite(discrepancy, spot);
            int number = List.copyOf(cited).indexOf(discrepancy) + 1;
            String kind = wording.word(discrepancy.kind());
            marks.add(SUP.of(A.of("[" + number + "]")
                            .with(Attribute.HREF, "#" + Links.discrepancyAnchor(discrepancy))
                            .with(Attribute.ARIA_LABEL, SiteText.DISCREPANCIES.text() + number + "：" + kind))
                    .css("mark"));
        }
        return marks;
    }

    List<Html> marks(Optional<Discrepancy> discrepancy) {
        return marks(discrepancy.stream().toList());
    }

    /** Where something stands in a source. */
    Element place(Citation at) {
        register.cite(at, spot);
        places.computeIfAbsent(at.source(), source -> new LinkedHashSet<>()).add(at.place());
        return CITE.of(link(wording.place(at), Links.source(at.source())));
    }

    /** A printed sentence and where it stands. */
    Element quote(String text, Citation at) {
        return DIV.of(BLOCKQUOTE.of(P.of(text)), P.of(place(at)).css("place")).css("quote");
    }

    Element quote(Quote quote) {
        return quote(quote.text(), quote.at());
    }

    static Element link(String text, String href) {
        return A.of(text).with(Attribute.HREF, href);
    }

    static Element link(LinkTarget to) {
        return link(to.label(), to.href());
    }
}
