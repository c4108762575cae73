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
 * Writes the document of a brief: key points, sections, open questions, notes and annexes, in this order. The sections
 * come from a definition, from a user's request, or are the same for any filter.
 */
public final class BriefWriter {
    private final BriefPlan plan;
    private final WritingContext context;
    private final SelectionParts parts;

    private BriefWriter(BriefPlan plan) {
        this.plan = plan;
        this.context = WritingContext.of(plan.selection().set(), plan.urls(), plan.length());
        this.parts = new SelectionParts(context);
    }

    /** Writes the document of {@code plan}. */
    public static Document write(BriefPlan plan) {
        return new BriefWriter(plan).write();
    }

    /** Writes the sections first, because the notes are collected while they are written. */
    private Document write() {
        Block keyFacts = new KeyFacts(context).facts(plan);
        List<Document.Section> sections = switch (plan.content()) {
            case BriefPlan.Defined(BriefDefinition definition, Index index) -> sections(definition, index);
            case BriefPlan.Requested(BriefRequest request, Index index) -> sections(request, index);
            case BriefPlan.FilteredEvents list ->
                List.of(summary(parts.keyPoints(plan.selection())), section("events", parts.events(plan.selection())));
        };
        var backMatter = Stream.concat(notes(), annexes().map(this::annex)).toList();
        return new Document(plan.imprint(), plan.length(), List.of(keyFacts), sections, backMatter);
    }

    private List<Document.Section> sections(BriefDefinition definition, Index index) {
        var proseWriter = new ProseWriter(context, index, definition.query());
        var sections = new ArrayList<Document.Section>();
        sections.add(summary(definition.keyPoints().isEmpty()
            ? parts.keyPoints(plan.selection())
            : proseWriter.items(definition.keyPoints())));
        var sectionWriter = new SectionWriter(context, index);
        for (SectionDefinition section : definition.sections()) {
            sections.add(Document.Section.of(section.heading().in(context.messages().language()),
                "section-" + sections.size(), sectionWriter.write(section, proseWriter)));
        }
        if (!definition.unknown().isEmpty()) {
            sections.add(section("unknown", List.of(new BulletList(proseWriter.items(definition.unknown())))));
        }
        return sections;
    }

    private List<Document.Section> sections(BriefRequest request, Index index) {
        var sectionWriter = new SectionWriter(context, index);
        var sections = Stream.of(summary(parts.keyPoints(plan.selection()))).collect(toCollection(ArrayList::new));
        for (Part part : request.parts()) {
            List<? extends Block> content = content(part, request, sectionWriter);
            if (!content.isEmpty()) {
                sections.add(section(part.code(), content));
            }
        }
        return sections;
    }

    private List<? extends Block> content(Part part, BriefRequest request, SectionWriter sectionWriter) {
        Query query = request.query();
        BriefLength length = request.length();
        String heading = heading(part.code());
        return switch (part) {
            case FIGURE ->
                sectionWriter.content(heading, new SectionDefinition.Figure(query, SectionDefinition.Grouping.SIDE));
            case EVENTS -> context.isShort()
                ? sectionWriter.content(heading, new SectionDefinition.Chronology(query, length))
                : parts.events(plan.selection());
            case COMMITMENTS ->
                sectionWriter.content(heading, new SectionDefinition.Commitments(query, CommitmentFilter.ANY, length));
            case ONE_SIDED -> sectionWriter.content(heading, new SectionDefinition.OneSided(query));
            case ACTORS, METHOD -> List.of();
        };
    }

    private Document.Section summary(List<List<Inline>> points) {
        return section("summary", List.of(new BulletList(points)));
    }

    private Stream<Document.Section> notes() {
        if (context.notes().isEmpty()) {
            return Stream.empty();
        }
        Block notes = context.notes().block(context.length());
        return Stream.of(section("notes", context.isShort()
            ? List.of(notes)
            : List.of(Paragraph.of(context.messages().get("brief.notes.about")), notes)));
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
        var writer = new BackMatter(context);
        return section(annex.code(), List.of(switch (annex) {
            case ACTORS -> writer.actors(plan.selection());
            case METHOD -> writer.method();
        }));
    }

    /**
     * A section with a standard heading.
     *
     * @param code the end of the message key of the heading; also the anchor
     */
    private Document.Section section(String code, List<? extends Block> blocks) {
        return Document.Section.of(heading(code), code, blocks);
    }

    private String heading(String code) {
        return context.messages().get("brief.heading." + code);
    }
}
