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
 * Everything on a page except its content: head, masthead, footer. Templates read it as {@code layout}.
 *
 * @param title of the document, with the name of the site
 * @param pageTitle the title without the name of the site
 * @param canonical public URL of this page
 * @param languageLinks links to the same page in each other language
 * @param asOf the banner of a page as of a day; null for the current set
 */
public record Layout(Language language, String title, String pageTitle, PageMetadata metadata, String canonical,
    AssetUrls assets,
    List<LanguageLink> languageLinks, Masthead masthead, @Nullable AsOfBanner asOf, Footer footer) {
    private static final String CHANGES = "changes";
    /** Sections in the masthead, which must fit on one line. The footer has all sections. */
    private static final List<String> MENU =
        List.of("events", "strands", "commitments", "actors", "places", "briefs");
    private static final List<FooterGroup> FOOTER = List.of(
        new FooterGroup("chronology", MENU),
        new FooterGroup("evidence",
            List.of("sources", "outlets", "news", CHANGES, "encounters", "one-side", "reliability", "corroboration",
                "gaps")),
        new FooterGroup("about", List.of("search", "about", "method", "codebook", "api", "accessibility")));

    /**
     * A group of sections in the footer.
     *
     * @param name message key, below {@code web.footer}
     * @param sections paths, which are also message keys below {@code web.nav}
     */
    private record FooterGroup(String name, List<String> sections) {}

    /**
     * URLs of the static assets.
     *
     * @param style the style sheet for elements that occur on many pages
     * @param pageStyle the style sheet for elements that occur on one type of page
     */
    public record AssetUrls(String style, String pageStyle, String printStyle, String icon) {
        private static AssetUrls of(AssetServlet assets, String root) {
            return new AssetUrls(assets.href(root, "entente.css"), assets.href(root, "pages.css"),
                assets.href(root, "paper.css"), assets.href(root, "icon.svg"));
        }
    }

    /**
     * A link to the same page in another language.
     *
     * @param language BCP 47 tag of the page at {@code href}
     */
    public record LanguageLink(String words, String href, String language) {}

    /**
     * The header of the page.
     *
     * @param search URL to which the search form is submitted
     * @param searchHelp URL of the page about the search syntax
     * @param menu the main sections of the site
     */
    public record Masthead(String home, String search, String searchHelp, List<Tab> menu) {}

    /**
     * The footer of the page.
     *
     * @param groups all sections of the site
     * @param asOfForm selects the as-of day; null if no set is available
     * @param report link to report an error in the record; null if the page shows no record or reports are not
     *     configured
     * @param edition date and fingerprint of the set, as text; null if no set is available
     */
    public record Footer(List<Group> groups, @Nullable AsOfForm asOfForm, @Nullable Link report,
        @Nullable String edition) {}

    /**
     * A link to a section.
     *
     * @param current value of {@code aria-current}: {@code page} on the page itself, {@code true} on other pages of its
     *     section, else null
     */
    public record Tab(String words, String href, @Nullable String current) {}

    /** A group of sections with a heading. */
    public record Group(String heading, List<Tab> tabs) {}

    /** The paths of all sections that exist for every set. */
    public static List<String> sections() {
        return FOOTER.stream().flatMap(group -> group.sections().stream())
            .filter(section -> !section.equals(CHANGES)).toList();
    }

    /**
     * The layout of one page.
     *
     * @param edition the edition that the page shows; null if none is available
     * @param title of the page, without the name of the site
     */
    public static Layout of(SiteInfo site, AssetServlet assets, RequestAddress address, @Nullable Edition edition,
        String title, PageMetadata metadata) {
        return new Builder(site, address, edition, Messages.in(address.language())).layout(assets, title, metadata);
    }

    private record Builder(SiteInfo site, RequestAddress address, @Nullable Edition edition, Messages messages) {
        Layout layout(AssetServlet assets, String title, PageMetadata metadata) {
            return new Layout(address.language(), messages.get("web.title", title), title, metadata,
                address.urlUnder(new SiteUrls(site.address(), address.language())),
                AssetUrls.of(assets, address.root()), languageLinks(), masthead(),
                edition == null ? null : AsOfBanner.of(edition, address).orElse(null), footer());
        }

        private List<LanguageLink> languageLinks() {
            return Arrays.stream(Language.values())
                .filter(other -> other != address.language())
                .map(other -> new LanguageLink(Messages.in(other).get("web.this-language"),
                    address.urlUnder(address.urls().in(other)), other.tag()))
                .toList();
        }

        private Masthead masthead() {
            return new Masthead(urls().url(""), urls().url("events"), urls().url("search"), tabs(MENU));
        }

        private Footer footer() {
            List<Group> groups = FOOTER.stream()
                .map(group -> new Group(messages.get("web.footer." + group.name()), tabs(group.sections()))).toList();
            return edition == null
                ? new Footer(groups, null, null, null)
                : new Footer(groups, AsOfForm.of(edition, address), report(edition).orElse(null),
                    messages.get("web.edition", messages.date(edition.current().set().date()),
                        edition.set().fingerprint().substring(0, 12)));
        }

        private Optional<Link> report(Edition shown) {
            String id = address.path().substring(address.path().indexOf('/') + 1);
            boolean isRecord = Stream.of(RecordType.values()).anyMatch(
                type -> type.plural().equals(address.section()) && type.recordsOf(shown.set()).containsKey(id));
            var publicUrls = new SiteUrls(site.address(), address.language());
            return Optional.ofNullable(site.report()).filter(report -> isRecord)
                .map(report -> new Link(messages.get("web.report"),
                    report.href(id, publicUrls.url(address.path()), messages)));
        }

        private List<Tab> tabs(List<String> sections) {
            return sections.stream()
                .filter(section -> !section.equals(CHANGES) || site.earlier() != null)
                .map(section -> new Tab(messages.get("web.nav." + section), urls().url(section),
                    current(section).orElse(null)))
                .toList();
        }

        private Optional<String> current(String section) {
            return Optional.of(section).filter(address.section()::equals)
                .map(active -> address.path().equals(active) ? "page" : "true");
        }

        /** URLs for links within the site, which keep the as-of day. */
        private SiteUrls urls() {
            return edition == null ? address.urls() : address.urls().asOf(edition.asOf().orElse(null));
        }
    }
}
