package entente.web.html;

import entente.edition.Edition;
import entente.model.Language;
import entente.model.RecordType;
import entente.web.http.AssetServlet;
import entente.web.http.RequestAddress;
import entente.web.page.Link;
import entente.web.page.PageMetadata;
import entente.wording.Messages;
import entente.wording.SiteUrls;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds the content of every page.
 *
 * @param title what the browser shows
 * @param canonical where the public finds this page
 * @param languageLinks the same page in each other language
 * @param asOf what every page says that shows what was known on a day; else null
 */
public record Layout(Language language, String title, PageMetadata metadata, String canonical, AssetUrls assets,
    List<LanguageLink> languageLinks, Masthead masthead, @Nullable AsOfBanner asOf, Footer footer) {
    private static final String CHANGES = "changes";
    /** Few enough for one line; the other parts of the site are in a group of the footer. */
    private static final List<String> MENU =
        List.of("events", "strands", "commitments", "actors", "places", "briefs");
    private static final List<Part> FOOTER = List.of(
        new Part("chronology", MENU),
        new Part("evidence",
            List.of("sources", "outlets", "news", CHANGES, "encounters", "one-side", "reliability", "corroboration")),
        new Part("about", List.of("search", "about", "method", "codebook", "api", "accessibility")));

    /** @param sections the paths of their pages; each is worded under {@code web.nav} */
    private record Part(String name, List<String> sections) {}

    /**
     * @param style for elements of many pages
     * @param pageStyle for single types of page
     */
    record AssetUrls(String style, String pageStyle, String printStyle, String icon) {
        private static AssetUrls of(AssetServlet assets, String root) {
            return new AssetUrls(assets.href(root, "entente.css"), assets.href(root, "pages.css"),
                assets.href(root, "paper.css"), assets.href(root, "icon.svg"));
        }
    }

    /** @param language BCP 47 tag of the page at {@code href} */
    record LanguageLink(String words, String href, String language) {}

    /**
     * @param search where the search form sends what is typed
     * @param searchHelp what can be typed there
     * @param menu the main parts of the site
     */
    record Masthead(String home, String search, String searchHelp, List<Tab> menu) {}

    /**
     * @param groups every part of the site
     * @param asOfForm chooses the day; null where no set is served
     * @param report where an error of the record is reported; null where no record is shown, or nobody takes reports
     * @param edition which set is shown; null where none is
     */
    record Footer(List<Group> groups, @Nullable AsOfForm asOfForm, @Nullable Link report, @Nullable String edition) {}

    /** @param current {@code page} on the page itself, {@code true} within its part of the site, else null */
    record Tab(String words, String href, @Nullable String current) {}

    /** Parts of the site that belong together. */
    record Group(String heading, List<Tab> tabs) {}

    /** The paths of all parts of the site that every set has. */
    public static List<String> sections() {
        return FOOTER.stream().flatMap(part -> part.sections().stream())
            .filter(section -> !section.equals(CHANGES)).toList();
    }

    /**
     * @param edition that the page shows; null where none is served
     * @param title of the page, without the site's name
     */
    public static Layout of(SiteInfo site, AssetServlet assets, RequestAddress address, @Nullable Edition edition,
        String title,
        PageMetadata metadata) {
        return new Builder(site, address, edition, Messages.in(address.language())).layout(assets, title, metadata);
    }

    private record Builder(SiteInfo site, RequestAddress address, @Nullable Edition edition, Messages words) {
        Layout layout(AssetServlet assets, String title, PageMetadata metadata) {
            return new Layout(address.language(), words.say("web.title", title), metadata,
                address.urlUnder(new SiteUrls(site.address(), address.language())),
                AssetUrls.of(assets, address.root()), languageLinks(), masthead(),
                edition == null ? null : AsOfBanner.of(edition, address).orElse(null), footer());
        }

        private List<LanguageLink> languageLinks() {
            return Arrays.stream(Language.values())
                .filter(other -> other != address.language())
                .map(other -> new LanguageLink(Messages.in(other).say("web.this-language"),
                    address.urlUnder(address.urls().in(other)), other.tag()))
                .toList();
        }

        private Masthead masthead() {
            return new Masthead(urls().of(""), urls().of("events"), urls().of("search"), tabs(MENU));
        }

        private Footer footer() {
            List<Group> groups = FOOTER.stream()
                .map(part -> new Group(words.say("web.footer." + part.name()), tabs(part.sections()))).toList();
            return edition == null
                ? new Footer(groups, null, null, null)
                : new Footer(groups, AsOfForm.of(edition, address), report(edition).orElse(null),
                    words.say("web.edition", words.date(edition.whole().set().date()),
                        edition.set().fingerprint().substring(0, 12)));
        }

        private Optional<Link> report(Edition shown) {
            String id = address.path().substring(address.path().indexOf('/') + 1);
            boolean isRecord = Stream.of(RecordType.values()).anyMatch(
                kind -> kind.plural().equals(address.section()) && kind.in(shown.set()).containsKey(id));
            var publicUrls = new SiteUrls(site.address(), address.language());
            return Optional.ofNullable(site.report()).filter(report -> isRecord)
                .map(report -> new Link(words.say("web.report"),
                    report.href(id, publicUrls.of(address.path()), words)));
        }

        private List<Tab> tabs(List<String> sections) {
            return sections.stream()
                .filter(section -> !section.equals(CHANGES) || site.earlier() != null)
                .map(section -> new Tab(words.say("web.nav." + section), urls().of(section),
                    current(section).orElse(null)))
                .toList();
        }

        private Optional<String> current(String section) {
            return Optional.of(section).filter(address.section()::equals)
                .map(here -> address.path().equals(here) ? "page" : "true");
        }

        /** URLs for links within the site, as of the same day. */
        private SiteUrls urls() {
            return edition == null ? address.urls() : address.urls().asOf(edition.asOf().orElse(null));
        }
    }
}
