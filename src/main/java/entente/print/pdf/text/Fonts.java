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
 * The fonts of briefs and font fallback: Liberation for Latin, Cyrillic, Greek and Hebrew, Noto for Han, kana, Hangul
 * and Arabic. OpenPDF's {@code FontSelector} is not used, because it drops characters that no font has. Loaded once;
 * thread-safe.
 */
public final class Fonts {
    /** The font size of the digits in the box of a missing glyph, as a share of the size of the text around it. */
    public static final float MISSING_GLYPH_DIGIT_SIZE = 0.38f;

    private static final String MIRRORED_BRACKETS = "()[]{}<>«»";
    private static final String ARABIC_FONT = "NotoNaskhArabic-Regular-Forms.ttf";
    /** The fonts that are searched, in this order, for characters that Liberation does not have. */
    private static final List<String> FALLBACK_FONTS = List.of("NotoSansSC-Regular-GB2312.ttf",
        "NotoSansTC-Regular-Big5.ttf", "NotoSansJP-Regular-JIS.ttf", "NotoSansKR-Regular-KSX1001.ttf");

    /** The source of the subset tags of all fonts; {@code PdfPrinter} seeds it for each document. */
    public final SubsetTagSource subsetTags = new SubsetTagSource();
    private final Map<FontFace, Typeface> faces = new EnumMap<>(FontFace.class);
    private final List<Typeface> fallbacks;
    private final Typeface arabic;

    /** Loads all fonts from the class path. */
    public Fonts() {
        for (FontFace face : FontFace.values()) {
            faces.put(face, load(Liberation.class, "/liberation/" + face.fileName(), face.fileName()));
        }
        fallbacks = FALLBACK_FONTS.stream().map(this::noto).toList();
        arabic = noto(ARABIC_FONT);
    }

    private Typeface noto(String file) {
        return load(Fonts.class, "fonts/" + file, file);
    }

    private Typeface load(Class<?> resourceBase, String resource, String name) {
        try (InputStream stream = resourceBase.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("font " + resource + " is not on the class path");
            }
            return new Typeface(name, stream.readAllBytes(), subsetTags);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Typeface typeface(TextStyle style) {
        return requireNonNull(faces.get(style.face()));
    }

    /** The width of {@code text} in points, kerning included. */
    public float width(String text, TextStyle style) {
        Typeface face = typeface(style);
        if (face.hasAll(text)) {
            return face.width(text, style.size());
        }
        return GlyphRun.width(glyphRuns(text, style));
    }

    /**
     * Splits {@code text} into glyph runs of one typeface each, in logical order. If the face of {@code style} does not
     * have all characters, the text is first normalized to NFC, so that letters with accents are single characters.
     */
    public List<GlyphRun> glyphRuns(String text, TextStyle style) {
        Typeface face = typeface(style);
        if (text.isEmpty()) {
            return List.of();
        }
        if (face.hasAll(text)) {
            return List.of(new GlyphRun(face, text, text, face.width(text, style.size()), false));
        }
        var builder = new RunBuilder(face, style.size());
        String normalized = Normalizer.normalize(text, Normalizer.Form.NFC);
        int start = 0;
        while (start < normalized.length()) {
            int end = arabicEnd(normalized, start);
            if (end > start) {
                builder.addArabic(normalized.substring(start, end));
            } else {
                int codePoint = normalized.codePointAt(start);
                end = start + Character.charCount(codePoint);
                builder.add(codePoint);
            }
            start = end;
        }
        return builder.build();
    }

    /**
     * The end index of the sequence of Arabic letters and marks that begins at {@code start}; {@code start} if there is
     * none.
     */
    private static int arabicEnd(String text, int start) {
        int end = start;
        while (end < text.length() && (ArabicForms.isArabic(text.charAt(end))
            || end > start && Character.getType(text.charAt(end)) == Character.NON_SPACING_MARK)) {
            end++;
        }
        return end;
    }

    /** A right-to-left run in visual order: its characters reversed and its brackets mirrored. */
    public static GlyphRun reversed(GlyphRun run) {
        var visual = new StringBuilder(run.drawnText()).reverse();
        for (int i = 0; i < visual.length(); i++) {
            int bracket = MIRRORED_BRACKETS.indexOf(visual.charAt(i));
            if (bracket >= 0) {
                visual.setCharAt(i, MIRRORED_BRACKETS.charAt(bracket ^ 1));
            }
        }
        return new GlyphRun(run.typeface(), visual.toString(), run.actualText(), run.width(), true);
    }

    private static float missingGlyphWidth(Typeface face, int codePoint, float size) {
        return face.width(missingGlyphDigits(codePoint)[0], size * MISSING_GLYPH_DIGIT_SIZE) + 0.24f * size;
    }

    /** The two rows of hexadecimal digits in the box of a missing glyph: four digits, or six beyond U+FFFF. */
    public static String[] missingGlyphDigits(int codePoint) {
        String hex = String.format(Locale.ROOT, codePoint > 0xFFFF ? "%06X" : "%04X", codePoint);
        int half = hex.length() / 2;
        return new String[]{hex.substring(0, half), hex.substring(half)};
    }

    /** Collects adjacent characters of one typeface into a run; a character that no font has becomes a separate run. */
    private final class RunBuilder {
        private final Typeface face;
        private final float size;
        private final List<GlyphRun> runs = new ArrayList<>();
        private final StringBuilder drawnText = new StringBuilder();
        private final StringBuilder actualText = new StringBuilder();
        private Typeface current;

        RunBuilder(Typeface face, float size) {
            this.face = face;
            this.size = size;
            this.current = face;
        }

        void add(int codePoint) {
            int substitute = substitute(codePoint);
            Typeface typeface = face.has(substitute) ? face : fallback(substitute);
            if (typeface != null) {
                append(typeface, substitute, codePoint);
            } else if (isIgnorable(codePoint)) {
                actualText.appendCodePoint(codePoint);
            } else {
                finishRun();
                String character = Character.toString(codePoint);
                runs.add(new GlyphRun(face, "", character, missingGlyphWidth(face, codePoint, size), false));
            }
        }

        /** Adds a shaped Arabic word as one run, or, if the font does not have all of its forms, letter by letter. */
        void addArabic(String word) {
            String forms = ArabicForms.shape(word);
            if (forms.isEmpty() || !arabic.hasAll(forms)) {
                word.codePoints().forEach(this::add);
                return;
            }
            finishRun();
            runs.add(new GlyphRun(arabic, forms, word, arabic.width(forms, size), false));
        }

        private @Nullable Typeface fallback(int codePoint) {
            for (Typeface other : fallbacks) {
                if (other.has(codePoint)) {
                    return other;
                }
            }
            return null;
        }

        private void append(Typeface typeface, int substitute, int codePoint) {
            if (typeface != current) {
                finishRun();
                current = typeface;
            }
            drawnText.appendCodePoint(substitute);
            actualText.appendCodePoint(codePoint);
        }

        private void finishRun() {
            if (!drawnText.isEmpty()) {
                String drawn = drawnText.toString();
                runs.add(new GlyphRun(current, drawn, actualText.toString(), current.width(drawn, size), false));
            } else if (!actualText.isEmpty() && !runs.isEmpty()) {
                GlyphRun last = runs.removeLast();
                runs.add(new GlyphRun(last.typeface(), last.drawnText(), last.actualText() + actualText, last.width(),
                    false));
            }
            drawnText.setLength(0);
            actualText.setLength(0);
        }

        List<GlyphRun> build() {
            finishRun();
            return runs;
        }
    }

    /**
     * Replaces a character that the fonts do not have by one that looks the same; returns other characters unchanged.
     */
    private static int substitute(int codePoint) {
        return switch (codePoint) {
            case '\t', '\n', '\r' -> ' ';
            case 0x2011 -> 0x2010;
            default -> codePoint;
        };
    }

    /** Whether a character has no glyph of its own: joiners, variation selectors, directional marks. */
    private static boolean isIgnorable(int codePoint) {
        return Character.getType(codePoint) == Character.FORMAT
            || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
            || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
    }
}
