package entente.print.pdf.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import entente.model.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HyphenatorTest {
    private static final Hyphenator ENGLISH = new Hyphenator(Language.ENGLISH);
    private static final Hyphenator ITALIAN = new Hyphenator(Language.ITALIAN);

    @ParameterizedTest
    @CsvSource({"interoperability, in-ter-op-er-ab-il-ity", "Intergovernmental, In-ter-gov-ern-mental",
        "university, uni-vers-ity", "however, how-ever", "missile, mis-sile"})
    void hyphenatesEnglishWords(String word, String hyphenated) {
        assertEquals(hyphenated, hyphenate(ENGLISH, word));
    }

    @ParameterizedTest
    @CsvSource({"addestramento, ad-de-stra-mento", "cooperazione, coo-pe-ra-zione",
        "dell’intenzione, del-l’in-ten-zione"})
    void hyphenatesItalianWords(String word, String hyphenated) {
        assertEquals(hyphenated, hyphenate(ITALIAN, word));
    }

    @ParameterizedTest
    @CsvSource({"NATO", "TLP:CLEAR", "S400batteries", "Борисов", "a", "''"})
    void hyphenatesNoAcronymsCodesAndOtherScripts(String word) {
        assertEquals(word, hyphenate(ENGLISH, word));
    }

    private static String hyphenate(Hyphenator hyphenator, String word) {
        boolean[] points = hyphenator.hyphenationPoints(word);
        var hyphenated = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            hyphenated.append(points[i] ? "-" : "").append(word.charAt(i));
        }
        return hyphenated.toString();
    }
}
