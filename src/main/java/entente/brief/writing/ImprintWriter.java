package entente.brief.writing;

import static java.util.stream.Collectors.joining;

import entente.brief.TlpMarking;
import entente.brief.definition.BriefDefinition;
import entente.brief.definition.BriefRequest;
import entente.brief.document.Imprint;
import entente.brief.document.Imprint.Scope;
import entente.brief.document.Imprint.SetVersion;
import entente.brief.document.Imprint.Titles;
import entente.brief.writing.BriefPlan.Content;
import entente.model.EventSet;
import entente.model.Language;
import entente.search.SearchResult;
import entente.search.query.Query;
import entente.wording.FileName;
import entente.wording.FilterText;
import entente.wording.Messages;
import entente.wording.SiteUrls;
import org.jspecify.annotations.Nullable;

/** Writes the imprint of a brief. */
final class ImprintWriter {
    /** The series title names an area if at least 1/{@value} of the events belong to it. */
    private static final int SHARE_DENOMINATOR = 4;

    private final SearchResult selection;
    private final SiteUrls publicUrls;
    private final Language language;
    private final Messages messages;
    private final String filter;

    ImprintWriter(SearchResult selection, SiteUrls publicUrls) {
        this.selection = selection;
        this.publicUrls = publicUrls;
        this.language = publicUrls.language();
        this.messages = Messages.in(language);
        this.filter = new FilterText(selection.set(), messages).describe(selection);
    }

    Imprint write(Content content) {
        String address = content.url(publicUrls);
        return switch (content) {
            case BriefPlan.Defined(BriefDefinition definition, var index) -> {
                String series = messages.get("brief.series", definition.number(), areaNames());
                yield imprint(definition.id(), new Titles(series, definition.title().in(language),
                    definition.subtitle().in(language)), address, definition.marking());
            }
            case BriefPlan.Requested(BriefRequest request, var index) -> {
                boolean hasTitle = !request.title().isEmpty();
                String title = hasTitle ? request.title() : messages.get("brief.default-title");
                String name =
                    hasTitle ? FileName.of(request.title()) : FileName.ofQueryString(request.query().queryString());
                yield imprint(fileName("brief", name), new Titles(messages.get("brief.series.request"), title, filter),
                    address, request.marking());
            }
            case BriefPlan.FilteredEvents(Query query) ->
                imprint(fileName("events", FileName.ofQueryString(query.queryString())),
                    new Titles(messages.get("brief.series.events"), messages.get("brief.default-title"), filter),
                    address, null);
        };
    }

    private static String fileName(String kind, String name) {
        return name.isEmpty() ? kind : kind + "-" + name;
    }

    private Imprint imprint(String name, Titles titles, String address, @Nullable TlpMarking marking) {
        EventSet set = selection.set();
        var version = new SetVersion(set.date(), set.fingerprint(), publicUrls.asOf());
        var scope = new Scope(filter, selection.events().size(), publicUrls.events(selection.query().queryString()));
        String citation = messages.get("brief.readme.how_to_cite.text", titles.title(), messages.date(version.date()),
            version.shortFingerprint(), scope.address());
        return new Imprint(language, titles, scope, version, marking,
            "entente-" + name + "-" + publicUrls.fileSuffix(version.date()), address,
            messages.get("brief.readme.licence.text"), citation, footer(version, marking));
    }

    private String footer(SetVersion version, @Nullable TlpMarking marking) {
        String footer = messages.get("brief.footer", messages.date(version.date()), version.shortFingerprint());
        return marking == null ? footer : marking.label() + " · " + footer;
    }

    /** The areas of the brief, for the title of the series: «Space · Defence». */
    private String areaNames() {
        return selection.set().vocabulary().areas().values().stream()
            .filter(area -> SHARE_DENOMINATOR * selection.events().stream()
                .filter(event -> event.areas().contains(area)).count() >= selection.events().size())
            .map(area -> area.label().in(language))
            .collect(joining(" · "));
    }
}
