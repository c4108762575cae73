package entente.brief;

import entente.brief.Block.Heading;
import entente.brief.Block.Paragraph;
import entente.brief.Block.Points;
import entente.model.EventSet;
import entente.model.Language;
import entente.search.Index;
import entente.search.Selection;
import entente.wording.Addresses;
import entente.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes briefs: what a definition tells, or what any filter finds. Summary first, then the sections, what is not known,
 * the notes and the annexes.
 */
public final class BriefWriter {
    /** Events that a document takes at most. */
    public static final int LIMIT = 20_000;

    /** An area that one event in so many belongs to is named in the series. */
    private static final int SERIES_SHARE = 4;

    private final Draft draft;
    private final Stamp stamp;
    private final List<Block> blocks = new ArrayList<>();

    private BriefWriter(Draft draft) {
        this.draft = draft;
        this.stamp = new Stamp(draft);
    }

    /**
     * The brief of {@code definition}. As of a day its own prose is left out, which was written with later knowledge.
     *
     * @param addresses in the brief's language: the pages' own, or public ones for a file
     * @throws TooManyEvents if its query finds more than {@link #LIMIT}
     */
    public static Brief write(BriefDefinition definition, Index index, Addresses addresses) {
        Selection selection = bounded(index.select(definition.query()));
        var writer = new BriefWriter(Draft.of(selection.set(), addresses, definition.length()));
        return writer.write(addresses.asOf() == null ? definition : definition.withoutProse(), selection, index);
    }

    /**
     * The brief of any filter: its events, whole, in their order.
     *
     * @param addresses as above
     * @throws TooManyEvents if there are more than {@link #LIMIT}
     */
    public static Brief write(Selection selection, Addresses addresses) {
        return new BriefWriter(Draft.of(bounded(selection).set(), addresses, Length.FULL)).write(selection);
    }

    private static Selection bounded(Selection selection) {
        int found = selection.events().size();
        if (found > LIMIT) {
            throw new TooManyEvents(found);
        }
        return selection;
    }

    private Brief write(BriefDefinition definition, Selection selection, Index index) {
        String address = draft.addresses().brief(definition.id());
        var prose = new ProseWriter(draft, index, definition.query());
        blocks.add(stamp.facts(selection, address, definition.marking()));
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
            address, definition.marking(), selection);
    }

    private Brief write(Selection selection) {
        String address = draft.addresses().events(selection.query().address());
        var parts = new SelectionParts(draft);
        blocks.add(stamp.facts(selection, address, null));
        points("summary", parts.keyPoints(selection));
        heading("events");
        blocks.addAll(parts.events(selection));
        notes();
        annex(BriefDefinition.Annex.METHOD, selection);
        return brief("events", words().say("brief.series.events"), words().say("brief.events.title"),
            draft.filters().say(selection), address, null, selection);
    }

    private Brief brief(String id, String series, String title, String subtitle, String address,
        @Nullable Marking marking, Selection selection) {
        EventSet set = draft.set();
        return new Brief(language(), draft.length(), "entente-" + id + "-" + draft.addresses().stamp(set.date()),
            series,
            title, subtitle, address, set.date(),
            set.fingerprint(), stamp.footer(marking), blocks,
            DataSheets.of(title, draft.filters().say(selection), selection, draft.addresses()));
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
