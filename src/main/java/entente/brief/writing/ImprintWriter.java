package entente.brief.writing;

import static java.util.stream.Collectors.joining;

import entente.brief.FileName;
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
import entente.wording.FilterText;
import entente.wording.Messages;
import entente.wording.SiteUrls;
import org.jspecify.annotations.Nullable;

/** Writes the imprint of a brief. */
final class ImprintWriter {
    /** The series names an area if at least one event in this many belongs to it. */
    private static final int SERIES_SHARE = 4;

    private final SearchResult selection;
    private final SiteUrls published;
    private final Language language;
    private final Messages words;
    private final String filter;

    ImprintWriter(SearchResult selection, SiteUrls published) {
        this.selection = selection;
        this.published = published;
        this.language = published.language();
        this.words = Messages.in(language);
        this.filter = new FilterText(selection.set(), words).say(selection);
    }

    Imprint write(Content content) {
        String address = content.address(published);
        return switch (content) {
            case BriefPlan.Defined(BriefDefinition definition, var index) -> {
                String series = words.say("brief.series", definition.number(), areas());
                yield imprint(definition.id(), new Titles(series, definition.title().in(language),
                    definition.subtitle().in(language)), address, definition.marking());
            }
            case BriefPlan.Requested(BriefRequest request, var index) -> {
                boolean named = !request.title().isEmpty();
                String title = named ? request.title() : words.say("brief.default-title");
                String name = named ? FileName.of(request.title()) : FileName.ofAddress(request.query().address());
                yield imprint(named("brief", name), new Titles(words.say("brief.series.request"), title, filter),
                    address, request.marking());
            }
            case BriefPlan.FilteredEvents(Query query) -> imprint(named("events", FileName.ofAddress(query.address())),
                new Titles(words.say("brief.series.events"), words.say("brief.default-title"), filter), address, null);
        };
    }

    private static String named(String kind, String name) {
        return name.isEmpty() ? kind : kind + "-" + name;
    }

    private Imprint imprint(String name, Titles titles, String address, @Nullable TlpMarking marking) {
        EventSet set = selection.set();
        var version = new SetVersion(set.date(), set.fingerprint(), published.asOf());
        var scope = new Scope(filter, selection.events().size(), published.events(selection.query().address()));
        String citation = words.say("brief.readme.how_to_cite.text", titles.title(), words.date(version.date()),
            version.shortFingerprint(), scope.address());
        return new Imprint(language, titles, scope, version, marking,
            "entente-" + name + "-" + published.stamp(version.date()), address,
            words.say("brief.readme.licence.text"), citation, footer(version, marking));
    }

    private String footer(SetVersion version, @Nullable TlpMarking marking) {
        String footer = words.say("brief.footer", words.date(version.date()), version.shortFingerprint());
        return marking == null ? footer : marking.label() + " · " + footer;
    }

    private String areas() {
        return selection.set().vocabulary().areas().values().stream()
            .filter(area -> SERIES_SHARE * selection.events().stream()
                .filter(event -> event.areas().contains(area)).count() >= selection.events().size())
            .map(area -> area.label().in(language))
            .collect(joining(" · "));
    }
}
