package entente.search.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        S-400           | 400 s s400
        S400            | 400 s s400
        С-400           | 400 с с400
        dell’Amur       | amur dell
        Chang’e         | chang change e
        Russia’s        | russia
        Šojgu           | sojgu
        Огарёво         | огарево
        E\u0301tienne   | etienne
        ＣＺ            | cz
        北京            | 京 北 北京
        導彈            | 导 导弹 弹
        Russia–China    | china russia
        exer\u00ADcise | exercise
        mis\u200Bsile  | missile
        re\u2060-entry | entry re reentry
        S\u00AD-\u00AD400 | 400 s s400
        北\u200B京     | 京 北 北京
        \uFEFFmoon\u200F | moon
        - ! «»          | ''
        """)
    void givesTheTermsOfEachSpellingOfAWord(String text, String terms) {
        var found = new TreeSet<String>();
        AnalyzedText.of(Tokenizer.read(text)).terms().forEach(found::addAll);
        assertEquals(terms, found.stream().collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Shoigu     | Šojgu
        Shoigu     | Шойгу
        Shoygu     | Шойгу
        Yury       | Юрий
        Jurij      | Юрий
        Mikhail    | Михаил
        Yevmenov   | Evmenov
        Yevmenov   | Jevmenov
        Zakharova  | Zacharova
        Захарова   | Zacharova
        Chemezov   | Čemezov
        Чемезов    | Čemezov
        Serghei    | Sergej
        Цивилёва   | Tsivilyova
        Приходько  | Prichod’ko
        Dmitriyev  | Dmitriev
        Phobos     | Fobos
        s400       | с400
        """)
    void spellingsOfANameShareAPhoneticKey(String name, String spelling) {
        assertFalse(Collections.disjoint(phoneticKeys(name), phoneticKeys(spelling)));
    }

    private static Set<String> phoneticKeys(String word) {
        return PhoneticKey.of(Tokenizer.read(word).getFirst().joined());
    }
}
