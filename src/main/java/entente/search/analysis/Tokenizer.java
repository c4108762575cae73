package entente.search.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * Cuts a text into {@link Token}s. Texts and questions are cut alike, so that what looks alike is found alike: an
 * elided article stands alone (dell’accordo), an English possessive falls away (today’s), hyphens and other apostrophes
 * join (re-entry, o’clock), letters part from digits (S400), Han characters are taken for their simplified forms,
 * and {@linkplain IgnorableCharacters invisible characters} are skipped.
 */
public final class Tokenizer {
    private static final Set<String> ARTICLES = Set.of(
        "all", "c", "coll", "d", "dall", "dell", "gl", "l", "nell", "quell", "quest", "sull", "un");
    private static final String APOSTROPHES = "'’ʼ‘`´";
    private static final String HYPHENS = "-‐‑";

    private final String text;
    private final List<Token> words = new ArrayList<>();
    private final char[] folded = new char[4];
    private int at;

    private Tokenizer(String text) {
        this.text = text;
    }

    public static List<Token> read(String text) {
        var reader = new Tokenizer(text);
        while (reader.at < text.length()) {
            int character = text.codePointAt(reader.at);
            if (Character.isIdeographic(character)) {
                reader.han();
            } else if (Character.isLetterOrDigit(character)) {
                reader.compound();
            } else {
                reader.at += Character.charCount(character);
            }
        }
        return reader.words;
    }

    private void han() {
        int from = at;
        var parts = new ArrayList<String>();
        while (at < text.length()) {
            int character = text.codePointAt(at);
            if (Character.isIdeographic(character)) {
                parts.add(Character.toString(ChineseNormalizer.simplified(character)));
            } else if (!IgnorableCharacters.contains(character)) {
                break;
            }
            at += Character.charCount(character);
        }
        words.add(new Token(parts, true, from, at));
    }

    private void compound() {
        int from = at;
        var parts = new ArrayList<String>();
        parts.add(part());
        int end = at;
        while (begins(at) || joins(parts.getLast())) {
            boolean apostrophe = at < text.length() && APOSTROPHES.indexOf(text.charAt(at)) >= 0;
            if (!begins(at)) {
                at = afterIgnorable(at + 1);
            }
            String next = part();
            if (apostrophe && next.equals("s") && !begins(at)) {
                break;
            }
            parts.add(next);
            end = at;
        }
        words.add(new Token(parts, false, from, end));
    }

    /** Whether a hyphen or an apostrophe leads from {@code before} to what follows. */
    private boolean joins(String before) {
        if (at >= text.length() || !begins(afterIgnorable(at + 1))) {
            return false;
        }
        char joint = text.charAt(at);
        return HYPHENS.indexOf(joint) >= 0 || (APOSTROPHES.indexOf(joint) >= 0 && !ARTICLES.contains(before));
    }

    private int afterIgnorable(int place) {
        int next = place;
        while (next < text.length() && IgnorableCharacters.contains(text.charAt(next))) {
            next++;
        }
        return next;
    }

    private boolean begins(int place) {
        if (place >= text.length()) {
            return false;
        }
        int character = text.codePointAt(place);
        return Character.isLetterOrDigit(character) && !Character.isIdeographic(character);
    }

    /** Letters alone, or digits alone. */
    private String part() {
        var part = new StringBuilder();
        boolean digits = Character.isDigit(text.codePointAt(at));
        while (at < text.length()) {
            int character = text.codePointAt(at);
            boolean mark = Character.getType(character) == Character.NON_SPACING_MARK
                || IgnorableCharacters.contains(character);
            if (!mark && !(begins(at) && Character.isDigit(character) == digits)) {
                break;
            }
            if (!mark) {
                fold(character, part);
            }
            at += Character.charCount(character);
        }
        return part.toString();
    }

    private void fold(int character, StringBuilder part) {
        int small = Character.toLowerCase(character);
        if (small == 'ё') {
            part.append('е');
        } else if (small < 0x80 || small > Character.MAX_VALUE) {
            part.appendCodePoint(small);
        } else {
            int length = ASCIIFoldingFilter.foldToASCII(new char[]{(char) small}, 0, folded, 0, 1);
            part.append(folded, 0, length);
        }
    }
}
