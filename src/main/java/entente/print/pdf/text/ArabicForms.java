package entente.print.pdf.text;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * Arabic letters in the forms that they take beside one another. A font without tables of its own shows the forms that
 * Unicode has as characters (blocks Arabic Presentation Forms-A and -B); which letter they belong to, and where in a word,
 * is asked of the platform's Unicode data. Signs for vowels, which news leaves out, are not shown.
 */
public final class ArabicForms {
    /** The block Arabic. */
    private static final char FIRST_LETTER = 0x600;
    private static final char LAST_LETTER = 0x6FF;
    private static final char FIRST_FORM = 0xFB50;
    private static final char LAST_FORM = 0xFEFC;
    private static final Map<String, Map<Form, Character>> FORMS = forms();

    /** Where in a word a letter stands: with neighbours that join it before, after, on both sides or not at all. */
    private enum Form {
        ISOLATED, FINAL, INITIAL, MEDIAL;

        static Form of(boolean before, boolean after) {
            return before ? after ? MEDIAL : FINAL : after ? INITIAL : ISOLATED;
        }
    }

    private ArabicForms() {}

    private static Map<String, Map<Form, Character>> forms() {
        var forms = new HashMap<String, Map<Form, Character>>();
        for (char shown = FIRST_FORM; shown <= LAST_FORM; shown++) {
            String name = Character.isDefined(shown) ? Character.getName(shown) : "";
            String letters = Normalizer.normalize(String.valueOf(shown), Normalizer.Form.NFKC);
            for (Form form : Form.values()) {
                boolean pair = name.contains("LAM WITH ALEF") && !name.contains("MAKSURA");
                if (name.endsWith(form + " FORM") && (letters.length() == 1 || pair)) {
                    forms.computeIfAbsent(letters, unseen -> new EnumMap<>(Form.class)).put(form, shown);
                }
            }
        }
        return forms;
    }

    public static boolean isArabic(char c) {
        return c >= FIRST_LETTER && c <= LAST_LETTER;
    }

    /** {@code word} in the order of reading, each letter in its form; what has no forms as it is. */
    static String of(String word) {
        String letters = word.codePoints().filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        var shown = new StringBuilder();
        boolean joined = false;
        for (int start = 0; start < letters.length();) {
            int end = start + (FORMS.containsKey(part(letters, start, start + 2)) ? 2 : 1);
            String letter = letters.substring(start, end);
            boolean before = joined && has(letter, Form.FINAL);
            joined = has(letter, Form.INITIAL) && has(part(letters, end, end + 1), Form.FINAL);
            Character form = forms(letter).get(Form.of(before, joined));
            shown.append(form == null ? letter : form.toString());
            start = end;
        }
        return shown.toString();
    }

    private static String part(String letters, int start, int end) {
        return end <= letters.length() ? letters.substring(start, end) : "";
    }

    private static boolean has(String letter, Form form) {
        return forms(letter).containsKey(form);
    }

    private static Map<Form, Character> forms(String letter) {
        return FORMS.getOrDefault(letter, Map.of());
    }
}
