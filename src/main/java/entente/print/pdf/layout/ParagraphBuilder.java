package entente.print.pdf.layout;

import entente.brief.document.Inline;
import entente.model.Language;
import entente.print.pdf.tag.LinkTarget;
import entente.print.pdf.tag.StructureElement;
import entente.print.pdf.text.Fonts;
import entente.print.pdf.text.GlyphRun;
import entente.print.pdf.text.Hyphenator;
import entente.print.pdf.text.LineBreaker;
import entente.print.pdf.text.TextLine;
import entente.print.pdf.text.TextRun;
import entente.print.pdf.text.TextStyle;
import entente.wording.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns the text of one document into styled runs and lines, with the structure elements, hyphenation and links of the
 * runs.
 */
final class ParagraphBuilder {
    private static final String ELLIPSIS = "…";

    private final Fonts fonts;
    private final LineBreaker lineBreaker;
    private final Map<Language, Hyphenator> hyphenators;
    private final Language language;
    private final Messages messages;
    private final Anchors anchors;

    ParagraphBuilder(Fonts fonts, Map<Language, Hyphenator> hyphenators, Language language, Anchors anchors) {
        this.fonts = fonts;
        this.lineBreaker = new LineBreaker(fonts);
        this.hyphenators = hyphenators;
        this.language = language;
        this.messages = Messages.in(language);
        this.anchors = anchors;
    }

    Fonts fonts() {
        return fonts;
    }

    Messages messages() {
        return messages;
    }

    Anchors anchors() {
        return anchors;
    }

    /** The lines of a paragraph, at most {@code measure} points wide. */
    List<TextLine> lines(List<TextRun> runs, float measure) {
        return lineBreaker.lines(runs, measure);
    }

    /** One run in the language of the brief, directly in {@code tag}. */
    List<TextRun> plainRun(String text, TextStyle style, StructureElement tag) {
        return List.of(new TextRun(text, style, tag, hyphenator(null), null, null));
    }

    /** One run without hyphenation, directly in {@code tag}: a heading or a label. */
    static List<TextRun> unhyphenatedRun(String text, TextStyle style, StructureElement tag) {
        return List.of(new TextRun(text, style, tag));
    }

    /** As much of {@code text} as fits in {@code measure} points, with an ellipsis if it had to be shortened. */
    List<GlyphRun> truncate(String text, TextStyle style, float measure) {
        String truncated = text;
        while (!truncated.isEmpty() && fonts.width(truncated, style) > measure) {
            int end = truncated.length() - (truncated.endsWith(ELLIPSIS) ? 1 : 0);
            int shorter = Math.max(0, truncated.offsetByCodePoints(end, -1));
            truncated = truncated.substring(0, shorter).stripTrailing() + ELLIPSIS;
        }
        return fonts.glyphRuns(truncated, style);
    }

    /**
     * The runs of {@code inlines}: directly in {@code tag} if there is only one plain text, else each run in its own
     * child of {@code tag}.
     */
    List<TextRun> runs(List<Inline> inlines, TextStyle style, StructureElement tag) {
        if (inlines.size() == 1 && inlines.getFirst() instanceof Inline.Plain(var text)) {
            return plainRun(text, style, tag);
        }
        return taggedRuns(inlines, style, tag);
    }

    /**
     * The runs of {@code inlines}, each in its own child of {@code tag}. Adjacent note marks are separated by commas.
     */
    List<TextRun> taggedRuns(List<Inline> inlines, TextStyle style, StructureElement tag) {
        var runs = new ArrayList<TextRun>();
        boolean previousIsMark = false;
        for (Inline inline : inlines) {
            boolean isMark = inline instanceof Inline.NoteMark;
            if (isMark && previousIsMark) {
                runs.add(new TextRun(", ", style.asSuperscript(), tag.addChild("Span")));
            }
            if (!inline.text().isEmpty()) {
                runs.add(run(inline, style, tag));
                previousIsMark = isMark;
            }
        }
        return runs;
    }

    private TextRun run(Inline inline, TextStyle style, StructureElement tag) {
        return switch (inline) {
            case Inline.Plain(var text) -> new TextRun(text, style, tag.addChild("Span"), hyphenator(null), null, null);
            case Inline.StatusMark(var text, var code) ->
                new TextRun(text, style, tag.addChild("Span"), hyphenator(null), null, null);
            case Inline.Strong(var text) ->
                new TextRun(text, style.withFace(style.face().bold()), tag.addChild("Span"), hyphenator(null), null,
                    null);
            case Inline.Title(var text, var languageTag) ->
                foreign(text, languageTag, style.withFace(style.face().italic()), tag);
            case Inline.Foreign(var text, var languageTag) -> foreign(text, languageTag, style, tag);
            case Inline.Link(var text, var href) -> link(text, href, style, tag);
            case Inline.NoteMark(var number) -> mark(number, style, tag);
        };
    }

    private TextRun foreign(String text, String languageTag, TextStyle style, StructureElement tag) {
        return new TextRun(text, style, tag.addChild("Span").setLanguage(languageTag), hyphenator(languageTag), null,
            null, true);
    }

    private TextRun link(String text, String href, TextStyle style, StructureElement tag) {
        boolean internal = href.startsWith("#");
        if (href.isEmpty() || (internal && !anchors.contains(href.substring(1)))) {
            return new TextRun(text, style, tag.addChild("Span"), hyphenator(null), null, null);
        }
        LinkTarget target =
            internal ? new LinkTarget.Internal(href.substring(1), text) : new LinkTarget.External(href, text);
        return new TextRun(text, style.asLink(), tag.addChild("Link"), hyphenator(null), target, null);
    }

    /** A superscript number that links to its note. The first mark of a note has an anchor for the link back. */
    private TextRun mark(int number, TextStyle style, StructureElement tag) {
        String anchor = anchors.registerMark(number);
        String text = Integer.toString(number);
        if (!anchors.contains(Anchors.noteAnchor(number))) {
            return new TextRun(text, style.asSuperscript(), tag.addChild("Reference"), null, null, anchor);
        }
        var target = new LinkTarget.Internal(Anchors.noteAnchor(number), messages.get("print.note", number));
        return new TextRun(text, style.asSuperscript(), tag.addChild("Reference").addChild("Link"), null, target,
            anchor);
    }

    private @Nullable Hyphenator hyphenator(@Nullable String languageTag) {
        return languageTag == null
            ? hyphenators.get(language)
            : Language.of(languageTag).map(hyphenators::get).orElse(null);
    }
}
