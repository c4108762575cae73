package entente.web;

import entente.model.EventDate;
import entente.wording.Words;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date as a page shows it.
 *
 * @param machine for {@code datetime}; null for a span, for which HTML has no form
 */
record When(String words, @Nullable String machine) {
    static When of(EventDate date, Words words) {
        return new When(words.date(date), date instanceof EventDate.Point ? date.edtf() : null);
    }

    static When of(LocalDate day, Words words) {
        return of(new EventDate.OnDay(day), words);
    }
}
