package entente.brief;

import entente.brief.Sheet.Cell;
import entente.insight.Datum;
import entente.model.EventDate;
import entente.model.Voice;
import entente.wording.Addresses;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Cells as the sheets write them; what is absent is empty. */
final class Cells {
    private Cells() {}

    static Cell words(@Nullable String words) {
        return words == null || words.isEmpty() ? new Cell.Empty() : new Cell.Words(words);
    }

    static Cell edtf(@Nullable EventDate date) {
        return words(date == null ? null : date.edtf());
    }

    static Cell id(@Nullable Voice voice) {
        return words(voice == null ? null : voice.id());
    }

    static Cell ids(List<? extends Voice> voices) {
        return several(voices, Voice::id);
    }

    static <T> Cell several(List<T> items, Function<? super T, String> name) {
        return words(new Datum.Several(items.stream().<String>map(name).toList()).joined());
    }

    static Cell number(long number) {
        return new Cell.Quantity(number);
    }

    static Cell day(LocalDate day) {
        return new Cell.Day(day);
    }

    /** An address that shows itself and leads to itself. */
    static Cell address(String href) {
        return new Cell.Address(href, href);
    }

    static Cell of(Datum datum, Addresses addresses) {
        return switch (datum) {
            case Datum.Words(var words) -> words(words);
            case Datum.Several several -> words(several.joined());
            case Datum.Quantity(var number) -> number(number);
            case Datum.Day(var day) -> day(day);
            case Datum.Page(var event) -> address(addresses.of(event));
        };
    }
}
