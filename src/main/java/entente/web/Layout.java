package entente.web;

import entente.model.Language;
import entente.wording.Addresses;
import entente.wording.Words;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds every page.
 *
 * @param title what the browser shows
 * @param home the overview
 * @param canonical where the public finds this page
 * @param twins the same page in each other language
 * @param search where words are searched for
 * @param menu the parts of the site
 * @param closing further parts, at the foot
 * @param edition which set is shown; null where none is
 */
record Layout(
    Language language,
    String title,
    String home,
    String canonical,
    String style,
    String icon,
    List<Twin> twins,
    String search,
    List<Tab> menu,
    List<Tab> closing,
    @Nullable String edition) {
    private static final List<String> MENU =
        List.of("events", "strands", "actors", "places", "sources", "commitments", "briefs");
    private static final List<String> CLOSING = List.of("outlets", "codebook", "api", "about");

    /** @param language tag of what is written there */
    record Twin(String words, String href, String language) {}

    /** @param current {@code page} on the page itself, {@code true} within its part of the site, else null */
    record Tab(String words, String href, @Nullable String current) {}

    static Layout of(Where where, String title, Standing standing, House house) {
        Words words = Words.in(where.language());
        Addresses here = where.addresses();
        return new Layout(
            where.language(),
            words.say("web.title", title),
            here.of(""),
            where.at(new Addresses(house.address(), where.language())),
            house.assets().href(where.root(), "entente.css"),
            house.assets().href(where.root(), "icon.svg"),
            twins(where),
            here.of("events"),
            tabs(MENU, where, words),
            tabs(CLOSING, where, words),
            edition(standing, words));
    }

    private static List<Twin> twins(Where where) {
        return Arrays.stream(Language.values())
            .filter(other -> other != where.language())
            .map(other -> new Twin(Words.in(other).say("web.this-language"), where.at(where.addresses().in(other)),
                other.tag()))
            .toList();
    }

    private static List<Tab> tabs(List<String> sections, Where where, Words words) {
        return sections.stream()
            .map(section -> new Tab(words.say("web.nav." + section), where.addresses().of(section),
                current(section, where)))
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
            case Edition edition -> words.say("web.edition", words.date(edition.set().date()),
                edition.set().fingerprint().substring(0, 12));
            case Standing.Withheld withheld -> null;
        };
    }
}
