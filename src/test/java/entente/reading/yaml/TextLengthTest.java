package entente.reading.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextLengthTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        One sentence.                                           | 1
        One without its stop                                    | 1
        One. And a second?                                      | 1
        The first. The second!                                  | 2
        «Siamo pronti.» Così il ministro…  Poi ha taciuto.      | 3
        Is it? 2024 will tell (or not.) Perhaps.                | 3
        Gen. Zhang met Mr. Smith of the U.S. Navy in St. Ives.  | 1
        It left at 14.12 with 3.5 tonnes, etc. and landed.      | 1
        Запуск состоялся. Аппарат сел.                          | 2
        """)
    void countsSentences(String text, int sentences) {
        assertEquals(sentences, TextLength.sentences(text));
        assertTrue(TextLength.hasAtMostSentences(sentences, text));
        assertFalse(TextLength.hasAtMostSentences(sentences - 1, text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        four steps and no shortcut       | 5
        un’analisi congiunta             | 2
        пролив принадлежит всем          | 3
        保持理性克制，开展全面对话            | 6
        静谧 base                         | 2
        """)
    void countsWords(String phrase, int words) {
        assertEquals(words, TextLength.words(phrase));
    }

    @Test
    void countsASurrogatePairAsOneCharacter() {
        assertEquals(1, TextLength.characters("🌙"));
    }
}
