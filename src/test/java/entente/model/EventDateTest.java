package entente.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventDateTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
        2022,                  2022-01-01, 2022-12-31
        2024-02,               2024-02-01, 2024-02-29
        2022-12-21,            2022-12-21, 2022-12-21
        2025-08-01/2025-08-05, 2025-08-01, 2025-08-05
        2024-07/2024-08,       2024-07-01, 2024-08-31
        2019/2021-03,          2019-01-01, 2021-03-31
        2024-07/2024-07-12,    2024-07-01, 2024-07-12
        """)
    void firstAndLastBoundTheDaysThatADateCanMean(String edtf, LocalDate first, LocalDate last) {
        EventDate date = EventDate.parse(edtf);
        assertEquals(first, date.first());
        assertEquals(last, date.last());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022", "0987", "2022-12", "2022-12-21", "2025-08-01/2025-08-05", "2019/2021-03"})
    void parsesTheTextThatItWrites(String edtf) {
        assertEquals(edtf, EventDate.parse(edtf).edtf());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "22", "2022-13", "2023-02-29", "21-12-2022", "2022-1-1", "+022", "-022", "+022-01", "+022-01-01", "２０２２",
        "2022/", "/2022",
        "2022/2023/2024", "2022-12-21T10", "2022~", "2022-2x", "lately"
    })
    void rejectsAnInvalidDateAndNamesTheValidForms(String edtf) {
        var exception = assertThrows(IllegalArgumentException.class, () -> EventDate.parse(edtf));
        assertTrue(exception.getMessage().contains("such as 2022, 2022-12, 2022-12-21"), exception.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"2025-08-05/2025-08-01", "2025-08-05/2025-08-05", "2022/2022", "2022-03/2022", "2022-05/2022-04-30"})
    void rejectsAnIntervalThatDoesNotRunForward(String edtf) {
        var exception = assertThrows(IllegalArgumentException.class, () -> EventDate.parse(edtf));
        assertTrue(exception.getMessage().contains("does not run forward"), exception.getMessage());
    }

    @Test
    void ordersByFirstDayThenLastDay() {
        assertEquals(
            List.of("2022-01-01", "2022-01", "2022", "2022-01-02"),
            Stream.of("2022", "2022-01-02", "2022-01", "2022-01-01")
                .map(EventDate::parse)
                .sorted()
                .map(EventDate::edtf)
                .toList());
    }
}
