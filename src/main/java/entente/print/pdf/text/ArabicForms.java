package entente.print.pdf.text;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * Arabic shaping: replaces letters by their contextual forms, with the ligatures of lam and alef. The font has no
 * shaping tables, but it has glyphs for Unicode's compatibility characters (blocks Arabic Presentation Forms-A and -B),
 * and these are used as the forms. NFKC normalization gives the letter of each form, and its Unicode character name
 * gives the position. Vowel marks, which news texts omit, are dropped.
 */
public final class ArabicForms {
    /** The first character of the block Arabic. */
    private static final char FIRST_LETTER = 0x600;
    private static final char LAST_LETTER = 0x6FF;
    private static final char FIRST_FORM = 0xFB50;
    private static final char LAST_FORM = 0xFEFC;
    private static final Map<String, Map<Form, Character>> FORMS = forms();

    /**
     * The contextual form of a letter: not joined, joined to the letter before it, to the letter after it, or to both.
     */
    private enum Form {
        ISOLATED, FINAL, INITIAL, MEDIAL;

        static Form of(boolean before, boolean after) {
            return before ? after ? MEDIAL : FINAL : after ? INITIAL : ISOLATED;
        }
    }

    private ArabicForms() {}

    private static Map<String, Map<Form, Character>> forms() {
        var forms = new HashMap<String, Map<Form, Character>>();
        for (char character = FIRST_FORM; character <= LAST_FORM; character++) {
            String name = Character.isDefined(character) ? Character.getName(character) : "";
            String letters = Normalizer.normalize(String.valueOf(character), Normalizer.Form.NFKC);
            for (Form form : Form.values()) {
                boolean pair = name.contains("LAM WITH ALEF") && !name.contains("MAKSURA");
                if (name.endsWith(form + " FORM") && (letters.length() == 1 || pair)) {
                    forms.computeIfAbsent(letters, key -> new EnumMap<>(Form.class)).put(form, character);
                }
            }
        }
        return forms;
    }

    /** Whether {@code c} is in the block Arabic. */
    public static boolean isArabic(char c) {
        return c >= FIRST_LETTER && c <= LAST_LETTER;
    }

    /**
     * {@code word} with each letter in its contextual form, in logical order; a letter without forms stays as it is.
     */
    static String shape(String word) {
        String letters = word.codePoints().filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        var shaped = new StringBuilder();
        boolean joined = false;
        for (int start = 0; start < letters.length();) {
            int end = start + (FORMS.containsKey(slice(letters, start, start + 2)) ? 2 : 1);
            String letter = letters.substring(start, end);
            boolean before = joined && has(letter, Form.FINAL);
            joined = has(letter, Form.INITIAL) && has(slice(letters, end, end + 1), Form.FINAL);
            Character form = forms(letter).get(Form.of(before, joined));
            shaped.append(form == null ? letter : form.toString());
            start = end;
        }
        return shaped.toString();
    }

    private static String slice(String letters, int start, int end) {
        return end <= letters.length() ? letters.substring(start, end) : "";
    }

    private static boolean has(String letter, Form form) {
        return forms(letter).containsKey(form);
    }

    private static Map<Form, Character> forms(String letter) {
        return FORMS.getOrDefault(letter, Map.of());
    }
}
