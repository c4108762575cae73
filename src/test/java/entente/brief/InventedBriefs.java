package entente.brief;

import static java.util.stream.Collectors.joining;

import entente.TestSets;
import entente.brief.definition.BriefDefinition;
import entente.brief.definition.BriefDefinitionReader;
import entente.brief.definition.Definitions;
import entente.brief.document.Block;
import entente.brief.document.Block.Fact;
import entente.brief.document.Document;
import entente.brief.document.Inline;
import entente.brief.writing.BriefPlan;
import entente.brief.writing.BriefWriter;
import entente.model.Language;
import entente.search.Index;
import entente.search.query.Query;
import entente.wording.SiteUrls;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Test fixture: briefs about the invented set, and their content as plain text. */
public final class InventedBriefs {
    public static final Index INDEX = Index.of(TestSets.invented());
    public static final SiteUrls ENGLISH = new SiteUrls("", Language.ENGLISH);
    public static final SiteUrls ITALIAN = new SiteUrls("", Language.ITALIAN);

    /** A valid definition; tests replace parts of it. */
    public static final String VALID_YAML = """
        number: 1
        title: {en: The Moon base, it: La base lunare}
        subtitle: {en: A plan in four steps, it: Un piano in quattro tappe}
        filter: strand=moon-base
        key-points:
        - {en: One, it: Uno}
        - {en: Two, it: Due}
        - {en: Three, it: Tre}
        sections:
        - heading: {en: Story, it: Storia}
          shows: chronology
        """;

    private InventedBriefs() {}

    public static Definitions read(String yaml) {
        var files = new TreeMap<String, byte[]>(Map.of("reports/moon.yaml", yaml.getBytes(StandardCharsets.UTF_8)));
        return BriefDefinitionReader.read(files, INDEX);
    }

    public static BriefDefinition definition(String yaml) {
        return switch (read(yaml)) {
            case Definitions.Valid(var byId) -> byId.firstEntry().getValue();
            case Definitions.Invalid invalid -> throw new AssertionError(invalid.problems());
        };
    }

    public static Document brief(String yaml, SiteUrls urls) {
        return BriefWriter.write(BriefPlan.of(definition(yaml), INDEX, urls));
    }

    /** A brief with one section; {@code content} has the lines of YAML that follow its heading. */
    public static Document withSection(String... content) {
        return brief(VALID_YAML.replace("  shows: chronology\n", "  " + String.join("\n  ", content) + "\n"), ENGLISH);
    }

    /** The brief of all events that {@code query} finds. */
    public static Document ofQuery(Query query, SiteUrls urls) {
        return BriefWriter.write(BriefPlan.of(INDEX.search(query), urls));
    }

    /** The blocks of one kind, in order. */
    public static <B extends Block> List<B> blocks(Document brief, Class<B> kind) {
        return Stream.concat(brief.front().stream(), brief.allSections().flatMap(section -> section.blocks().stream()))
            .filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The anchors of all sections, in order. */
    public static List<String> anchors(Document brief) {
        return brief.allSections().map(Document.Section::anchor).toList();
    }

    /** The text of the first key point. */
    public static String firstKeyPoint(Document brief) {
        return plainText(blocks(brief, Block.BulletList.class).getFirst().items().getFirst());
    }

    public static String plainText(List<Inline> runs) {
        return runs.stream().map(Inline::text).collect(joining());
    }

    /** All inline content of headings and blocks, including notes. */
    public static Stream<Inline> runs(Document brief) {
        return Stream.concat(brief.front().stream().flatMap(InventedBriefs::runs),
            brief.allSections().flatMap(section -> Stream.concat(Stream.of(new Inline.Plain(section.heading())),
                section.blocks().stream().flatMap(InventedBriefs::runs))));
    }

    private static Stream<Inline> runs(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> paragraph.runs().stream();
            case Block.BulletList list -> list.items().stream().flatMap(List::stream);
            case Block.DescriptionList facts -> facts.facts().stream().map(Fact::value).flatMap(List::stream);
            case Block.Entry entry ->
                Stream.concat(entry.title().stream(), entry.body().stream().flatMap(List::stream));
            case Block.Table table -> table.rows().stream().flatMap(List::stream).flatMap(List::stream);
            case Block.Figure figure -> Stream.of(new Inline.Plain(figure.caption()));
            case Block.Notes notes -> notes.notes().stream().flatMap(note -> note.runs().stream());
        };
    }
}
