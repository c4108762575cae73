package entente.print;

import entente.brief.Inline;
import entente.model.Language;
import entente.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How words become lines in one document: its fonts, its language, and which places its links can lead to.
 */
final class Setting {
    private static final String ELLIPSIS = "…";

    private final Fonts fonts;
    private final LineBreaker breaker;
    private final Map<Language, Hyphenation> hyphenations;
    private final Language language;
    private final Words words;
    private final Anchors anchors;

    Setting(Fonts fonts, Map<Language, Hyphenation> hyphenations, Language language, Anchors anchors) {
        this.fonts = fonts;
        this.breaker = new LineBreaker(fonts);
        this.hyphenations = hyphenations;
        this.language = language;
        this.words = Words.in(language);
        this.anchors = anchors;
    }

    Fonts fonts() {
        return fonts;
    }

    Words words() {
        return words;
    }

    Anchors anchors() {
        return anchors;
    }

    List<Line> lines(List<Run> runs, float measure) {
        return breaker.lines(runs, measure);
    }

    /** Words of one look in the brief's language that {@code tag} holds itself. */
    List<Run> plain(String words, Style style, Tag tag) {
        return List.of(new Run(words, style, tag, hyphenation(null), null, null));
    }

    /** The same, never divided: headings and labels. */
    static List<Run> whole(String words, Style style, Tag tag) {
        return List.of(new Run(words, style, tag));
    }

    /** As much of {@code words} as one line of {@code measure} points holds, with an ellipsis for the rest. */
    List<Piece> clipped(String words, Style style, float measure) {
        String held = words;
        while (!held.isEmpty() && fonts.width(held, style) > measure) {
            int end = held.length() - (held.endsWith(ELLIPSIS) ? 1 : 0);
            held = held.substring(0, Math.max(0, held.offsetByCodePoints(end, -1))).stripTrailing() + ELLIPSIS;
        }
        return fonts.pieces(held, style);
    }

    /** Words that {@code tag} holds: itself where they are all of one kind, else in tags of their own. */
    List<Run> runs(List<Inline> inlines, Style style, Tag tag) {
        if (inlines.size() == 1 && inlines.getFirst() instanceof Inline.Plain(var only)) {
            return plain(only, style, tag);
        }
        return parts(inlines, style, tag);
    }

    /** Words that tags under {@code tag} hold. */
    List<Run> parts(List<Inline> inlines, Style style, Tag tag) {
        var runs = new ArrayList<Run>();
        boolean afterMark = false;
        for (Inline inline : inlines) {
            boolean mark = inline instanceof Inline.NoteMark;
            if (mark && afterMark) {
                runs.add(new Run(", ", style.raised(), tag.child("Span")));
            }
            if (!inline.words().isEmpty()) {
                runs.add(run(inline, style, tag));
                afterMark = mark;
            }
        }
        return runs;
    }

    private Run run(Inline inline, Style style, Tag tag) {
        return switch (inline) {
            case Inline.Plain(var said) -> new Run(said, style, tag.child("Span"), hyphenation(null), null, null);
            case Inline.Standing(var said, var code) ->
                new Run(said, style, tag.child("Span"), hyphenation(null), null, null);
            case Inline.Strong(var said) ->
                new Run(said, style.with(style.face().strong()), tag.child("Span"), hyphenation(null), null, null);
            case Inline.Title(var said, var tongue) -> foreign(said, tongue, style.with(style.face().slanted()), tag);
            case Inline.Foreign(var said, var tongue) -> foreign(said, tongue, style, tag);
            case Inline.Link(var said, var href) -> link(said, href, style, tag);
            case Inline.NoteMark(var number) -> mark(number, style, tag);
        };
    }

    private Run foreign(String said, String tongue, Style style, Tag tag) {
        return new Run(said, style, tag.child("Span").in(tongue), hyphenation(tongue), null, null);
    }

    private Run link(String said, String href, Style style, Tag tag) {
        boolean inside = href.startsWith("#");
        if (href.isEmpty() || (inside && !anchors.has(href.substring(1)))) {
            return new Run(said, style, tag.child("Span"), hyphenation(null), null, null);
        }
        Goal goal = inside ? new Goal.Place(href.substring(1), said) : new Goal.Web(href, said);
        return new Run(said, style.link(), tag.child("Link"), hyphenation(null), goal, null);
    }

    /** The first mark of a note is where the note leads back to. */
    private Run mark(int number, Style style, Tag tag) {
        String anchor = anchors.mark(number);
        String said = Integer.toString(number);
        if (!anchors.has(Anchors.ofNote(number))) {
            return new Run(said, style.raised(), tag.child("Reference"), null, null, anchor);
        }
        var goal = new Goal.Place(Anchors.ofNote(number), words.say("print.note", number));
        return new Run(said, style.raised(), tag.child("Reference").child("Link"), null, goal, anchor);
    }

    private @Nullable Hyphenation hyphenation(@Nullable String tongue) {
        return tongue == null
            ? hyphenations.get(language)
            : Language.of(tongue).map(hyphenations::get).orElse(null);
    }
}
