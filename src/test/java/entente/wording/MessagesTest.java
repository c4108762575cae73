package entente.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import entente.model.EventDate;
import entente.model.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesTest {
    private final Messages english = Messages.in(Language.ENGLISH);
    private final Messages italian = Messages.in(Language.ITALIAN);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2022                  | 2022                               | 2022
        2022-12               | December 2022                      | dicembre 2022
        2022-12-21            | 21 December 2022                   | 21 dicembre 2022
        2024-10-01            | 1 October 2024                     | 1º ottobre 2024
        2025-08-01/2025-08-05 | 1–5 August 2025                    | 1º–5 agosto 2025
        2019-04-29/2019-05-04 | 29 April – 4 May 2019              | 29 aprile – 4 maggio 2019
        2019-12-27/2020-01-02 | 27 December 2019 – 2 January 2020  | 27 dicembre 2019 – 2 gennaio 2020
        2024-07/2024-08       | July–August 2024                   | luglio–agosto 2024
        2023-12/2024-01       | December 2023 – January 2024       | dicembre 2023 – gennaio 2024
        2019/2021-03          | 2019 – March 2021                  | 2019 – marzo 2021
        """)
    void formatsADateAtItsPrecision(String edtf, String expectedEnglish, String expectedItalian) {
        assertEquals(expectedEnglish, english.date(EventDate.parse(edtf)));
        assertEquals(expectedItalian, italian.date(EventDate.parse(edtf)));
    }

    @Test
    void joinsAListByTheRulesOfTheLanguage() {
        assertEquals("", english.join(List.of()));
        assertEquals("a", english.join(List.of("a")));
        assertEquals("a and b", english.join(List.of("a", "b")));
        assertEquals("a, b e c", italian.join(List.of("a", "b", "c")));
    }

    @Test
    void groupsDigitsByTheRulesOfTheLanguage() {
        assertEquals("1,080", english.number(1080));
        assertEquals("1.080", italian.number(1080));
    }
}
