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
 * How words become lines in one document: its fonts, its language, and which places its links can lead to.
 */
final class ParagraphBuilder {
    private static final String ELLIPSIS = "…";

    private final Fonts fonts;
    private final LineBreaker breaker;
    private final Map<Language, Hyphenator> hyphenations;
    private final Language language;
    private final Messages words;
    private final Anchors anchors;

    ParagraphBuilder(Fonts fonts, Map<Language, Hyphenator> hyphenations, Language language, Anchors anchors) {
        this.fonts = fonts;
        this.breaker = new LineBreaker(fonts);
        this.hyphenations = hyphenations;
        this.language = language;
        this.words = Messages.in(language);
        this.anchors = anchors;
    }

    Fonts fonts() {
        return fonts;
    }

    Messages words() {
        return words;
    }

    Anchors anchors() {
        return anchors;
    }

    List<TextLine> lines(List<TextRun> runs, float measure) {
        return breaker.lines(runs, measure);
    }

    /** Words of one look in the brief's language that {@code tag} holds itself. */
    List<TextRun> plain(String words, TextStyle style, StructureElement tag) {
        return List.of(new TextRun(words, style, tag, hyphenation(null), null, null));
    }

    /** The same, never divided: headings and labels. */
    static List<TextRun> whole(String words, TextStyle style, StructureElement tag) {
        return List.of(new TextRun(words, style, tag));
    }

    /** As much of {@code words} as one line of {@code measure} points holds, with an ellipsis for the rest. */
    List<GlyphRun> clipped(String words, TextStyle style, float measure) {
        String held = words;
        while (!held.isEmpty() && fonts.width(held, style) > measure) {
            int end = held.length() - (held.endsWith(ELLIPSIS) ? 1 : 0);
            held = held.substring(0, Math.max(0, held.offsetByCodePoints(end, -1))).stripTrailing() + ELLIPSIS;
        }
        return fonts.pieces(held, style);
    }

    /** Words that {@code tag} holds: itself where they are all of one kind, else in tags of their own. */
    List<TextRun> runs(List<Inline> inlines, TextStyle style, StructureElement tag) {
        if (inlines.size() == 1 && inlines.getFirst() instanceof Inline.Plain(var only)) {
            return plain(only, style, tag);
        }
        return parts(inlines, style, tag);
    }

    /** Words that tags under {@code tag} hold. */
    List<TextRun> parts(List<Inline> inlines, TextStyle style, StructureElement tag) {
        var runs = new ArrayList<TextRun>();
        boolean afterMark = false;
        for (Inline inline : inlines) {
            boolean mark = inline instanceof Inline.NoteMark;
            if (mark && afterMark) {
                runs.add(new TextRun(", ", style.raised(), tag.child("Span")));
            }
            if (!inline.words().isEmpty()) {
                runs.add(run(inline, style, tag));
                afterMark = mark;
            }
        }
        return runs;
    }

    private TextRun run(Inline inline, TextStyle style, StructureElement tag) {
        return switch (inline) {
            case Inline.Plain(var said) -> new TextRun(said, style, tag.child("Span"), hyphenation(null), null, null);
            case Inline.StatusMark(var said, var code) ->
                new TextRun(said, style, tag.child("Span"), hyphenation(null), null, null);
            case Inline.Strong(var said) ->
                new TextRun(said, style.with(style.face().strong()), tag.child("Span"), hyphenation(null), null, null);
            case Inline.Title(var said, var tongue) -> foreign(said, tongue, style.with(style.face().slanted()), tag);
            case Inline.Foreign(var said, var tongue) -> foreign(said, tongue, style, tag);
            case Inline.Link(var said, var href) -> link(said, href, style, tag);
            case Inline.NoteMark(var number) -> mark(number, style, tag);
        };
    }

    private TextRun foreign(String said, String tongue, TextStyle style, StructureElement tag) {
        return new TextRun(said, style, tag.child("Span").in(tongue), hyphenation(tongue), null, null);
    }

    private TextRun link(String said, String href, TextStyle style, StructureElement tag) {
        boolean inside = href.startsWith("#");
        if (href.isEmpty() || (inside && !anchors.has(href.substring(1)))) {
            return new TextRun(said, style, tag.child("Span"), hyphenation(null), null, null);
        }
        LinkTarget goal =
            inside ? new LinkTarget.Internal(href.substring(1), said) : new LinkTarget.External(href, said);
        return new TextRun(said, style.link(), tag.child("Link"), hyphenation(null), goal, null);
    }

    /** The first mark of a note is where the note leads back to. */
    private TextRun mark(int number, TextStyle style, StructureElement tag) {
        String anchor = anchors.mark(number);
        String said = Integer.toString(number);
        if (!anchors.has(Anchors.ofNote(number))) {
            return new TextRun(said, style.raised(), tag.child("Reference"), null, null, anchor);
        }
        var goal = new LinkTarget.Internal(Anchors.ofNote(number), words.say("print.note", number));
        return new TextRun(said, style.raised(), tag.child("Reference").child("Link"), null, goal, anchor);
    }

    private @Nullable Hyphenator hyphenation(@Nullable String tongue) {
        return tongue == null
            ? hyphenations.get(language)
            : Language.of(tongue).map(hyphenations::get).orElse(null);
    }
}
