package entente.web;

import entente.model.KindOfRecord;
import entente.model.Language;
import entente.wording.Addresses;
import entente.wording.Words;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds every page.
 *
 * @param title what the browser shows
 * @param head what it says to programs
 * @param home the overview
 * @param canonical where the public finds this page
 * @param style the style of whatever stands on many pages
 * @param pages the style of each type of page
 * @param paper the style of print
 * @param twins the same page in each other language
 * @param search where words are searched for
 * @param how what can be typed there
 * @param menu what readers come for
 * @param foot every part of the site, in groups
 * @param asOf what is said where only what was known on a day is shown; else null
 * @param days chooses the day; null where there is no set
 * @param report where an error of the record is reported; null where none is shown, or nobody can
 * @param edition which set is shown; null where none is
 */
record Layout(
    Language language,
    String title,
    Head head,
    String home,
    String canonical,
    String style,
    String pages,
    String paper,
    String icon,
    List<Twin> twins,
    String search,
    String how,
    List<Tab> menu,
    List<Group> foot,
    @Nullable AsOfBar asOf,
    @Nullable AsOfForm days,
    @Nullable Link report,
    @Nullable String edition) {
    /** Few enough to stand in one line; whatever else there is stands in a group at the foot. */
    private static final List<String> MENU =
        List.of("events", "strands", "commitments", "actors", "places", "briefs");
    private static final List<Part> FOOT = List.of(
        new Part("chronology", MENU),
        new Part("evidence",
            List.of("sources", "outlets", "news", ChangesPage.SECTION, "encounters", "one-side", "reliability",
                "corroboration")),
        new Part("house", List.of("search", "about", "method", "codebook", "api", "accessibility")));

    /** @param sections the paths of their pages; each is worded under {@code web.nav} */
    private record Part(String name, List<String> sections) {}

    /** The paths of all parts of the site that every set has. */
    static List<String> sections() {
        return FOOT.stream().flatMap(part -> part.sections().stream())
            .filter(section -> !section.equals(ChangesPage.SECTION)).toList();
    }

    /** @param language tag of what is written there */
    record Twin(String words, String href, String language) {}

    /** @param current {@code page} on the page itself, {@code true} within its part of the site, else null */
    record Tab(String words, String href, @Nullable String current) {}

    /** Parts of the site that belong together. */
    record Group(String heading, List<Tab> tabs) {}

    static Layout of(Exchange exchange, String title, Head head) {
        Where where = exchange.where();
        House house = exchange.house();
        Words words = exchange.words();
        Addresses here = exchange.addresses();
        return new Layout(
            where.language(),
            words.say("web.title", title),
            head,
            here.of(""),
            where.at(new Addresses(house.address(), where.language())),
            house.assets().href(where.root(), "entente.css"),
            house.assets().href(where.root(), "pages.css"),
            house.assets().href(where.root(), "paper.css"),
            house.assets().href(where.root(), "icon.svg"),
            twins(where),
            here.of("events"),
            here.of("search"),
            tabs(MENU, exchange),
            FOOT.stream().map(part -> new Group(words.say("web.foot." + part.name()), tabs(part.sections(), exchange)))
                .toList(),
            exchange.standing() instanceof Edition edition ? AsOfBar.of(edition, where) : null,
            exchange.standing() instanceof Edition edition ? AsOfForm.of(edition, where) : null,
            report(exchange),
            edition(exchange.standing(), words));
    }

    private static @Nullable Link report(Exchange exchange) {
        Report report = exchange.house().report();
        Where where = exchange.where();
        String id = where.path().substring(where.path().indexOf('/') + 1);
        if (report == null || !(exchange.standing() instanceof Edition edition) || Stream.of(KindOfRecord.values())
            .noneMatch(kind -> kind.plural().equals(where.section()) && kind.in(edition.set()).containsKey(id))) {
            return null;
        }
        Addresses published = new Addresses(exchange.house().address(), where.language());
        return new Link(exchange.words().say("web.report"),
            report.href(id, published.of(where.path()), exchange.words()));
    }

    private static List<Twin> twins(Where where) {
        return Arrays.stream(Language.values())
            .filter(other -> other != where.language())
            .map(other -> new Twin(Words.in(other).say("web.this-language"), where.at(where.addresses().in(other)),
                other.tag()))
            .toList();
    }

    private static List<Tab> tabs(List<String> sections, Exchange exchange) {
        return sections.stream()
            .filter(section -> !section.equals(ChangesPage.SECTION) || exchange.house().earlier() != null)
            .map(section -> new Tab(exchange.words().say("web.nav." + section), exchange.addresses().of(section),
                current(section, exchange.where())))
            .toList();
    }

    private static @Nullable String current(String section, Where where) {
        if (!where.section().equals(section)) {
            return null;
        }
        return where.path().equals(section) ? "page" : "true";
    }

    private static @Nullable String edition(Standing standing, Words words) {
        return switch (standing) {
            case Edition edition -> words.say("web.edition", words.date(edition.whole().set().date()),
                edition.set().fingerprint().substring(0, 12));
            case Standing.Withheld withheld -> null;
        };
    }
}
