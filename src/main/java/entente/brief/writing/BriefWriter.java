package entente.brief.writing;

import static java.util.stream.Collectors.toCollection;

import entente.brief.BriefLength;
import entente.brief.definition.BriefDefinition;
import entente.brief.definition.BriefDefinition.Annex;
import entente.brief.definition.BriefRequest;
import entente.brief.definition.BriefRequest.Part;
import entente.brief.definition.CommitmentFilter;
import entente.brief.definition.SectionDefinition;
import entente.brief.document.Block;
import entente.brief.document.Block.BulletList;
import entente.brief.document.Block.Paragraph;
import entente.brief.document.Document;
import entente.brief.document.Inline;
import entente.search.Index;
import entente.search.query.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes documents: what a definition or a reader asks for, or what any filter finds. The key points come first, then the
 * sections, what is not known, the notes and the annexes.
 */
public final class BriefWriter {
    private final BriefPlan plan;
    private final WritingContext draft;
    private final SelectionParts parts;

    private BriefWriter(BriefPlan plan) {
        this.plan = plan;
        this.draft = WritingContext.of(plan.selection().set(), plan.addresses(), plan.length());
        this.parts = new SelectionParts(draft);
    }

    public static Document write(BriefPlan plan) {
        return new BriefWriter(plan).write();
    }

    /** The sections come before the notes, which they collect. */
    private Document write() {
        Block facts = new KeyFacts(draft).facts(plan);
        List<Document.Section> sections = switch (plan.content()) {
            case BriefPlan.Defined(BriefDefinition definition, Index index) -> sections(definition, index);
            case BriefPlan.Requested(BriefRequest request, Index index) -> sections(request, index);
            case BriefPlan.FilteredEvents list ->
                List.of(summary(parts.keyPoints(plan.selection())), section("events", parts.events(plan.selection())));
        };
        var backMatter = Stream.concat(notes(), annexes().map(this::annex)).toList();
        return new Document(plan.imprint(), plan.length(), List.of(facts), sections, backMatter);
    }

    private List<Document.Section> sections(BriefDefinition definition, Index index) {
        var prose = new ProseWriter(draft, index, definition.query());
        var sections = new ArrayList<Document.Section>();
        sections.add(summary(definition.keyPoints().isEmpty()
            ? parts.keyPoints(plan.selection())
            : prose.items(definition.keyPoints())));
        var writer = new SectionWriter(draft, index);
        for (SectionDefinition section : definition.sections()) {
            sections.add(Document.Section.of(section.heading().in(draft.words().language()),
                "section-" + sections.size(), writer.write(section, prose)));
        }
        if (!definition.unknown().isEmpty()) {
            sections.add(section("unknown", List.of(new BulletList(prose.items(definition.unknown())))));
        }
        return sections;
    }

    private List<Document.Section> sections(BriefRequest request, Index index) {
        var writer = new SectionWriter(draft, index);
        var sections = Stream.of(summary(parts.keyPoints(plan.selection()))).collect(toCollection(ArrayList::new));
        for (Part part : request.parts()) {
            List<? extends Block> content = content(part, request, writer);
            if (!content.isEmpty()) {
                sections.add(section(part.code(), content));
            }
        }
        return sections;
    }

    private List<? extends Block> content(Part part, BriefRequest request, SectionWriter sections) {
        Query query = request.query();
        BriefLength length = request.length();
        String heading = heading(part.code());
        return switch (part) {
            case FIGURE -> sections.content(heading, new SectionDefinition.Figure(query, SectionDefinition.By.SIDE));
            case EVENTS -> draft.isShort()
                ? sections.content(heading, new SectionDefinition.Chronology(query, length))
                : parts.events(plan.selection());
            case COMMITMENTS ->
                sections.content(heading, new SectionDefinition.Commitments(query, CommitmentFilter.ANY, length));
            case ONE_SIDED -> sections.content(heading, new SectionDefinition.OneSided(query));
            case ACTORS, METHOD -> List.of();
        };
    }

    private Document.Section summary(List<List<Inline>> points) {
        return section("summary", List.of(new BulletList(points)));
    }

    private Stream<Document.Section> notes() {
        if (draft.notes().isEmpty()) {
            return Stream.empty();
        }
        Block notes = draft.notes().block(draft.length());
        return Stream.of(section("notes", draft.isShort()
            ? List.of(notes)
            : List.of(Paragraph.of(draft.words().say("brief.notes.about")), notes)));
    }

    private Stream<Annex> annexes() {
        return switch (plan.content()) {
            case BriefPlan.Defined(BriefDefinition definition, var index) -> definition.annexes().stream();
            case BriefPlan.Requested(BriefRequest request, var index) ->
                request.parts().stream().flatMap(BriefWriter::annexesOf);
            case BriefPlan.FilteredEvents list -> Stream.of(Annex.METHOD);
        };
    }

    private static Stream<Annex> annexesOf(Part part) {
        return switch (part) {
            case ACTORS -> Stream.of(Annex.ACTORS);
            case METHOD -> Stream.of(Annex.METHOD);
            case FIGURE, EVENTS, COMMITMENTS, ONE_SIDED -> Stream.empty();
        };
    }

    private Document.Section annex(Annex annex) {
        var annexes = new BackMatter(draft);
        return section(annex.code(), List.of(switch (annex) {
            case ACTORS -> annexes.actors(plan.selection());
            case METHOD -> annexes.method();
        }));
    }

    /** @param code of its heading, and its anchor */
    private Document.Section section(String code, List<? extends Block> blocks) {
        return Document.Section.of(heading(code), code, blocks);
    }

    private String heading(String code) {
        return draft.words().say("brief.heading." + code);
    }
}
