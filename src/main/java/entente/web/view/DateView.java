package entente.web.view;

import entente.model.EventDate;
import entente.wording.Messages;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date on a page: the fragment {@code date} of {@code fragments.html}.
 *
 * @param machine value of the {@code datetime} attribute; null for an interval, since HTML defines no value for it
 */
public record DateView(String words, @Nullable String machine) {
    static DateView of(EventDate date, Messages messages) {
        return new DateView(messages.date(date), date instanceof EventDate.SingleDate ? date.edtf() : null);
    }

    public static DateView of(LocalDate day, Messages messages) {
        return of(new EventDate.DayDate(day), messages);
    }
}
