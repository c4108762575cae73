package entente.web.view;

import entente.model.EventDate;
import entente.wording.Messages;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date as a page shows it.
 *
 * @param machine for {@code datetime}; null for a span, for which HTML has no form
 */
public record DateView(String words, @Nullable String machine) {
    static DateView of(EventDate date, Messages words) {
        return new DateView(words.date(date), date instanceof EventDate.Point ? date.edtf() : null);
    }

    public static DateView of(LocalDate day, Messages words) {
        return of(new EventDate.DayDate(day), words);
    }
}
