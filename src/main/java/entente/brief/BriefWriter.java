package entente.brief;

import entente.brief.Block.Heading;
import entente.brief.Block.Paragraph;
import entente.brief.Block.Points;
import entente.brief.BriefRequest.Part;
import entente.model.EventSet;
import entente.model.Language;
import entente.search.Index;
import entente.search.Query;
import entente.search.Selection;
import entente.wording.Addresses;
import entente.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes briefs: what a definition tells, or what any filter finds. Summary first, then the sections, what is not known,
 * the notes and the annexes.
 */
public final class BriefWriter {
    /** An area that one event in so many belongs to is named in the series. */
    private static final int SERIES_SHARE = 4;

    private final Draft draft;
    private final Stamp stamp;
    private final List<Block> blocks = new ArrayList<>();
    private final Addresses published;

    private BriefWriter(Draft draft, Addresses published) {
        this.draft = draft;
        this.published = published;
        this.stamp = new Stamp(draft);
    }

    /** As below, for a file, which is read elsewhere than on the site: all its addresses are public ones. */
    public static Brief write(BriefDefinition definition, Index index, Addresses published) {
        return write(definition, index, published, published);
    }

    /**
     * The brief of {@code definition}. As of a day its own prose is left out, which was written with later knowledge.
     *
     * @param addresses where links lead, in the brief's language
     * @param published what it gives as its own address
     * @throws TooManyEvents if its query finds more than {@link TooManyEvents#LIMIT}
     */
    public static Brief write(BriefDefinition definition, Index index, Addresses addresses, Addresses published) {
        Selection selection = bounded(index.select(definition.query()));
        var writer = new BriefWriter(Draft.of(selection.set(), addresses, definition.length()), published);
        return writer.write(addresses.asOf() == null ? definition : definition.withoutProse(), selection, index);
    }

    /** The brief that a reader put together, as above. */
    public static Brief write(BriefRequest request, Index index, Addresses addresses, Addresses published) {
        Selection selection = bounded(index.select(request.query()));
        return new BriefWriter(Draft.of(selection.set(), addresses, request.length()), published)
            .write(request, selection, index);
    }

    /**
     * The brief of any filter: its events, whole, in their order.
     *
     * @throws TooManyEvents if there are more than {@link TooManyEvents#LIMIT}
     */
    public static Brief write(Selection selection, Addresses published) {
        return new BriefWriter(Draft.of(bounded(selection).set(), published, Length.FULL), published).write(selection);
    }

    private static Selection bounded(Selection selection) {
        int found = selection.events().size();
        if (found > TooManyEvents.LIMIT) {
            throw new TooManyEvents(found);
        }
        return selection;
    }

    private Brief write(BriefDefinition definition, Selection selection, Index index) {
        stamp(addresses -> addresses.brief(definition.id()), definition.marking(), selection);
        var prose = new ProseWriter(draft, index, definition.query());
        points("summary", definition.keyPoints().isEmpty()
            ? new SelectionParts(draft).keyPoints(selection)
            : prose.items(definition.keyPoints()));
        var sections = new SectionWriter(draft, index);
        int number = 0;
        for (Section section : definition.sections()) {
            number++;
            blocks.add(new Heading(1, section.heading().in(language()), "section-" + number));
            blocks.addAll(sections.write(section, prose));
        }
        points("unknown", prose.items(definition.unknown()));
        notes();
        definition.annexes().forEach(annex -> annex(annex, selection));
        String series = words().say("brief.series", definition.number(), areas(selection));
        return brief(definition.id(), series, definition.title().in(language()), definition.subtitle().in(language()),
            published.brief(definition.id()), definition.marking(), selection);
    }

    private Brief write(BriefRequest request, Selection selection, Index index) {
        Function<Addresses, String> address = addresses -> addresses.brief("new?" + request.address());
        stamp(address, request.marking(), selection);
        points("summary", new SelectionParts(draft).keyPoints(selection));
        var sections = new SectionWriter(draft, index);
        request.parts().forEach(part -> part(part, request, selection, sections));
        notes();
        request.parts().forEach(part -> annex(part, selection));
        boolean named = !request.title().isEmpty();
        String name = named ? FileName.of(request.title()) : FileName.ofAddress(request.query().address());
        return brief(name.isEmpty() ? "brief" : "brief-" + name, words().say("brief.series.request"),
            named ? request.title() : words().say("brief.events.title"), draft.filters().say(selection),
            address.apply(published), request.marking(), selection);
    }

    private void part(Part part, BriefRequest request, Selection selection, SectionWriter sections) {
        Query query = request.query();
        Length length = request.length();
        String heading = words().say("brief.heading." + part.code());
        List<? extends Block> content = switch (part) {
            case FIGURE -> sections.content(heading, new Section.Tempo(query, Section.By.SIDE));
            case EVENTS -> draft.isShort()
                ? sections.content(heading, new Section.Chronology(query, length))
                : new SelectionParts(draft).events(selection);
            case COMMITMENTS ->
                sections.content(heading, new Section.Undertakings(query, CommitmentFilter.ANY, length));
            case ONE_SIDED -> sections.content(heading, new Section.OneSided(query));
            case ACTORS, METHOD -> List.of();
        };
        if (!content.isEmpty()) {
            blocks.add(new Heading(1, heading, part.code()));
            blocks.addAll(content);
        }
    }

    private void annex(Part part, Selection selection) {
        switch (part) {
            case ACTORS -> annex(BriefDefinition.Annex.ACTORS, selection);
            case METHOD -> annex(BriefDefinition.Annex.METHOD, selection);
            case FIGURE, EVENTS, COMMITMENTS, ONE_SIDED -> {}
        }
    }

    private Brief write(Selection selection) {
        String query = selection.query().address();
        Function<Addresses, String> address = addresses -> addresses.events(query);
        var parts = new SelectionParts(draft);
        stamp(address, null, selection);
        points("summary", parts.keyPoints(selection));
        heading("events");
        blocks.addAll(parts.events(selection));
        notes();
        annex(BriefDefinition.Annex.METHOD, selection);
        String name = FileName.ofAddress(query);
        return brief(name.isEmpty() ? "events" : "events-" + name, words().say("brief.series.events"),
            words().say("brief.events.title"), draft.filters().say(selection), address.apply(published), null,
            selection);
    }

    /** It says where the public finds it, and leads to where it is found from here. */
    private void stamp(Function<Addresses, String> address, @Nullable Marking marking, Selection selection) {
        blocks.add(stamp.facts(selection,
            new Inline.Link(address.apply(published), address.apply(draft.addresses())), marking));
    }

    private Brief brief(String id, String series, String title, String subtitle, String address,
        @Nullable Marking marking, Selection selection) {
        EventSet set = draft.set();
        String fileName = "entente-" + id + "-" + draft.addresses().stamp(set.date());
        return new Brief(language(), draft.length(), fileName, series, title, subtitle, address, set.date(),
            set.fingerprint(), stamp.footer(marking), blocks,
            () -> DataSheets.of(title, draft.filters().say(selection), selection, draft.addresses()));
    }

    private void heading(String part) {
        blocks.add(new Heading(1, words().say("brief.heading." + part), part));
    }

    private void points(String part, List<List<Inline>> items) {
        if (!items.isEmpty()) {
            heading(part);
            blocks.add(new Points(items));
        }
    }

    private void notes() {
        blocks.add(new Block.Apparatus());
        if (!draft.notes().isEmpty()) {
            heading("notes");
            if (!draft.isShort()) {
                blocks.add(Paragraph.of(words().say("brief.notes.about")));
            }
            blocks.add(draft.notes().block(draft.length()));
        }
    }

    private void annex(BriefDefinition.Annex annex, Selection selection) {
        heading(annex.code());
        var annexes = new Annexes(draft);
        blocks.add(switch (annex) {
            case ACTORS -> annexes.actors(selection);
            case METHOD -> annexes.method();
        });
    }

    private String areas(Selection selection) {
        return selection.set().vocabulary().areas().values().stream()
            .filter(area -> SERIES_SHARE * selection.events().stream()
                .filter(event -> event.areas().contains(area)).count() >= selection.events().size())
            .map(area -> area.label().in(language()))
            .collect(Collectors.joining(" · "));
    }

    private Words words() {
        return draft.words();
    }

    private Language language() {
        return draft.addresses().language();
    }
}
