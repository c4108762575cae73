package entente.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {
    @ParameterizedTest
    @CsvSource({
        "kind=patrol&since=2021, kind-patrol-since-2021",
        "La città è già là, la-citta-e-gia-la",
        "q=Луна, q-луна",
        "q=Юй Синь и ёж, q-юй-синь-и-ёж",
        "q=嫦娥六号, q-嫦娥六号",
        "q=पृथ्वी, q-पृथ्वी",
        "q=ﬁnal ①, q-final-1",
        "a\u202Eb/../c, a-b-c",
        "../../x, x",
        "'?\"*<>|:', ''"
    })
    void keepsLettersAndDigitsOfEveryScript(String text, String name) {
        assertEquals(name, FileName.of(text));
        assertEquals(name, FileName.ofQueryString(URLEncoder.encode(text, StandardCharsets.UTF_8)));
    }

    @Test
    void endsALongNameAfterAWord() {
        assertEquals("words-" + "a".repeat(50), FileName.of("words " + "a".repeat(50) + " words"));
    }

    @Test
    void aNameFitsIntoAFileSystem() {
        String name = FileName.of("𠀀".repeat(100));
        assertTrue(name.getBytes(StandardCharsets.UTF_8).length <= 180, name);
        assertEquals("𠀀".repeat(45), name);
        assertEquals("月".repeat(60), FileName.of("月".repeat(100)));
    }

    @Test
    void inAsciiOtherCharactersAreLeftOut() {
        assertEquals("entente-events-q-2026-11-21.csv", FileName.ascii("entente-events-q-луна-2026-11-21.csv"));
    }
}
