package entente.brief;

import static java.util.stream.Collectors.joining;

import entente.Sets;
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

/** Briefs of the invented set, and what they say as plain words. */
public final class Told {
    public static final Index INDEX = Index.of(Sets.invented());
    public static final SiteUrls ENGLISH = new SiteUrls("", Language.ENGLISH);
    public static final SiteUrls ITALIAN = new SiteUrls("", Language.ITALIAN);

    /** A definition without faults; tests replace what stands in it. */
    public static final String SOUND = """
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

    private Told() {}

    public static Definitions read(String yaml) {
        var files = new TreeMap<String, byte[]>(Map.of("reports/moon.yaml", yaml.getBytes(StandardCharsets.UTF_8)));
        return BriefDefinitionReader.read(files, INDEX);
    }

    public static BriefDefinition definition(String yaml) {
        return switch (read(yaml)) {
            case Definitions.Sound(var byId) -> byId.firstEntry().getValue();
            case Definitions.Faulty(var problems) -> throw new AssertionError(problems);
        };
    }

    public static Document brief(String yaml, SiteUrls addresses) {
        return BriefWriter.write(BriefPlan.of(definition(yaml), INDEX, addresses));
    }

    /** A brief of one section that shows {@code content}, a line of YAML each. */
    public static Document showing(String... content) {
        return brief(SOUND.replace("  shows: chronology\n", "  " + String.join("\n  ", content) + "\n"), ENGLISH);
    }

    public static Document selecting(Query query, SiteUrls addresses) {
        return BriefWriter.write(BriefPlan.of(INDEX.select(query), addresses));
    }

    public static <B extends Block> List<B> blocks(Document brief, Class<B> kind) {
        return Stream.concat(brief.front().stream(), brief.everySection().flatMap(section -> section.blocks().stream()))
            .filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The anchors of its sections, in order. */
    public static List<String> anchors(Document brief) {
        return brief.everySection().map(Document.Section::anchor).toList();
    }

    /** The first key point of a brief. */
    public static String firstPoint(Document brief) {
        return words(blocks(brief, Block.BulletList.class).getFirst().items().getFirst());
    }

    public static String words(List<Inline> runs) {
        return runs.stream().map(Inline::words).collect(joining());
    }

    /** Every run of every heading and block, notes included. */
    public static Stream<Inline> runs(Document brief) {
        return Stream.concat(brief.front().stream().flatMap(Told::runs),
            brief.everySection().flatMap(section -> Stream.concat(Stream.of(new Inline.Plain(section.heading())),
                section.blocks().stream().flatMap(Told::runs))));
    }

    private static Stream<Inline> runs(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> paragraph.runs().stream();
            case Block.BulletList points -> points.items().stream().flatMap(List::stream);
            case Block.DescriptionList facts -> facts.facts().stream().map(Fact::value).flatMap(List::stream);
            case Block.Entry entry ->
                Stream.concat(entry.title().stream(), entry.body().stream().flatMap(List::stream));
            case Block.Table table -> table.rows().stream().flatMap(List::stream).flatMap(List::stream);
            case Block.Figure figure -> Stream.of(new Inline.Plain(figure.caption()));
            case Block.Notes notes -> notes.notes().stream().flatMap(note -> note.runs().stream());
        };
    }
}
