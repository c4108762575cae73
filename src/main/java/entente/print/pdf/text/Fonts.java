package entente.print.pdf.text;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.librepdf.openpdf.fonts.Liberation;

/**
 * Every typeface of a brief: Liberation for Latin, Cyrillic, Greek and Hebrew, Noto for Han, kana, Hangul and Arabic.
 * Chooses the typeface of each character, since {@code FontSelector} drops what no font has. Loaded once, shared over
 * threads.
 */
public final class Fonts {
    /** The size of the digits in the box of a character that no font has, as a share of the letters around it. */
    public static final float BOX_DIGITS = 0.38f;

    private static final String BRACKETS = "()[]{}<>«»";
    private static final String ARABIC = "NotoNaskhArabic-Regular-Forms.ttf";
    /** What has the characters that Liberation lacks, asked in this order. */
    private static final List<String> FURTHER = List.of("NotoSansSC-Regular-GB2312.ttf",
        "NotoSansTC-Regular-Big5.ttf", "NotoSansJP-Regular-JIS.ttf", "NotoSansKR-Regular-KSX1001.ttf");

    public final SubsetTagSource names = new SubsetTagSource();
    private final Map<FontFace, Typeface> faces = new EnumMap<>(FontFace.class);
    private final List<Typeface> further;
    private final Typeface arabic;

    public Fonts() {
        for (FontFace face : FontFace.values()) {
            faces.put(face, load(Liberation.class, "/liberation/" + face.file(), face.file()));
        }
        further = FURTHER.stream().map(this::noto).toList();
        arabic = noto(ARABIC);
    }

    private Typeface noto(String file) {
        return load(Fonts.class, "fonts/" + file, file);
    }

    private Typeface load(Class<?> beside, String resource, String name) {
        try (InputStream file = beside.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException("font " + resource + " is not on the class path");
            }
            return new Typeface(name, file.readAllBytes(), names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Typeface face(TextStyle style) {
        return requireNonNull(faces.get(style.face()));
    }

    /** The width of {@code text} in points. */
    public float width(String text, TextStyle style) {
        Typeface face = face(style);
        if (face.hasAll(text)) {
            return face.width(text, style.size());
        }
        return GlyphRun.width(pieces(text, style));
    }

    /** {@code text} cut where the typeface changes, in the order of reading; joined accents where letters have them. */
    public List<GlyphRun> pieces(String text, TextStyle style) {
        Typeface face = face(style);
        if (text.isEmpty()) {
            return List.of();
        }
        if (face.hasAll(text)) {
            return List.of(new GlyphRun(face, text, text, face.width(text, style.size()), false));
        }
        var cutter = new Cutter(face, style.size());
        String joined = Normalizer.normalize(text, Normalizer.Form.NFC);
        int start = 0;
        while (start < joined.length()) {
            int end = arabicEnd(joined, start);
            if (end > start) {
                cutter.addArabic(joined.substring(start, end));
            } else {
                int codePoint = joined.codePointAt(start);
                end = start + Character.charCount(codePoint);
                cutter.add(codePoint);
            }
            start = end;
        }
        return cutter.pieces();
    }

    /** Where the Arabic letters that begin at {@code start} end, with their signs; {@code start} if there are none. */
    private static int arabicEnd(String text, int start) {
        int end = start;
        while (end < text.length() && (ArabicForms.isArabic(text.charAt(end))
            || end > start && Character.getType(text.charAt(end)) == Character.NON_SPACING_MARK)) {
            end++;
        }
        return end;
    }

    /** A piece that runs to the left: its characters as they are seen from left to right, brackets turned. */
    public static GlyphRun reversed(GlyphRun piece) {
        var seen = new StringBuilder(piece.shown()).reverse();
        for (int i = 0; i < seen.length(); i++) {
            int bracket = BRACKETS.indexOf(seen.charAt(i));
            if (bracket >= 0) {
                seen.setCharAt(i, BRACKETS.charAt(bracket ^ 1));
            }
        }
        return new GlyphRun(piece.typeface(), seen.toString(), piece.meant(), piece.width(), true);
    }

    private static float boxWidth(Typeface face, int codePoint, float size) {
        return face.width(boxRows(codePoint)[0], size * BOX_DIGITS) + 0.24f * size;
    }

    /** The code point in two rows of hexadecimal digits. */
    public static String[] boxRows(int codePoint) {
        String hex = String.format(Locale.ROOT, codePoint > 0xFFFF ? "%06X" : "%04X", codePoint);
        int half = hex.length() / 2;
        return new String[]{hex.substring(0, half), hex.substring(half)};
    }

    /** Gathers neighbours that one typeface shows; a character without one becomes a box of its own. */
    private final class Cutter {
        private final Typeface face;
        private final float size;
        private final List<GlyphRun> pieces = new ArrayList<>();
        private final StringBuilder shown = new StringBuilder();
        private final StringBuilder meant = new StringBuilder();
        private Typeface current;

        Cutter(Typeface face, float size) {
            this.face = face;
            this.size = size;
            this.current = face;
        }

        void add(int codePoint) {
            int stand = standIn(codePoint);
            Typeface found = face.has(stand) ? face : further(stand);
            if (found != null) {
                gather(found, stand, codePoint);
            } else if (isSilent(codePoint)) {
                meant.appendCodePoint(codePoint);
            } else {
                cut();
                pieces
                    .add(new GlyphRun(face, "", Character.toString(codePoint), boxWidth(face, codePoint, size), false));
            }
        }

        /** A word whose letters depend on one another; where the font lacks one of its forms, letter by letter. */
        void addArabic(String word) {
            String forms = ArabicForms.of(word);
            if (forms.isEmpty() || !arabic.hasAll(forms)) {
                word.codePoints().forEach(this::add);
                return;
            }
            cut();
            pieces.add(new GlyphRun(arabic, forms, word, arabic.width(forms, size), false));
        }

        private @Nullable Typeface further(int codePoint) {
            for (Typeface other : further) {
                if (other.has(codePoint)) {
                    return other;
                }
            }
            return null;
        }

        private void gather(Typeface typeface, int stand, int codePoint) {
            if (typeface != current) {
                cut();
                current = typeface;
            }
            shown.appendCodePoint(stand);
            meant.appendCodePoint(codePoint);
        }

        private void cut() {
            if (!shown.isEmpty()) {
                String drawn = shown.toString();
                pieces.add(new GlyphRun(current, drawn, meant.toString(), current.width(drawn, size), false));
            } else if (!meant.isEmpty() && !pieces.isEmpty()) {
                GlyphRun last = pieces.removeLast();
                pieces.add(new GlyphRun(last.typeface(), last.shown(), last.meant() + meant, last.width(), false));
            }
            shown.setLength(0);
            meant.setLength(0);
        }

        List<GlyphRun> pieces() {
            cut();
            return pieces;
        }
    }

    /** Characters that look like another which the fonts have. */
    private static int standIn(int codePoint) {
        return switch (codePoint) {
            case '\t', '\n', '\r' -> ' ';
            case 0x2011 -> 0x2010;
            default -> codePoint;
        };
    }

    /** Whether a character changes its neighbours and shows nothing itself: joiners, selectors, marks of direction. */
    private static boolean isSilent(int codePoint) {
        return Character.getType(codePoint) == Character.FORMAT
            || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
            || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
    }
}
