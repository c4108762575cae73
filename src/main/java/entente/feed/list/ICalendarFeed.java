package entente.feed.list;

import static java.util.stream.Collectors.groupingBy;

import entente.model.Commitment;
import entente.model.Commitment.Stage;
import entente.model.Event;
import entente.model.EventDate;
import entente.model.Place;
import entente.model.Vocabulary.Topic;
import entente.table.EventColumns;
import entente.wording.Messages;
import entente.wording.SiteUrls;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A calendar. An event is an entry of whole days over all that its date can mean, and says how precise the date is;
 * a commitment made in one of the events, and each of its stages, is a to-do if it has a due date.
 *
 * <p>Source: RFC 5545; for the name of the calendar and how often to ask again, RFC 7986.
 */
public final class ICalendarFeed implements Feed {
    @Override
    public String extension() {
        return "ics";
    }

    @Override
    public String mediaType() {
        return "text/calendar; charset=utf-8";
    }

    @Override
    public void write(EventList excerpt, SiteUrls addresses, OutputStream out) throws IOException {
        var buffer = new BufferedOutputStream(out);
        new Entries(new ContentLines(buffer), addresses, excerpt.set().date(), Messages.in(addresses.language()))
            .write(excerpt);
        buffer.flush();
    }

    /** One calendar, as it is written. */
    private record Entries(ContentLines lines, SiteUrls addresses, LocalDate day, Messages words) {
        /** An entry keeps its id, whatever day the file is as of. */
        private SiteUrls ids() {
            return addresses.asOf(null);
        }

        void write(EventList excerpt) throws IOException {
            Map<String, List<Commitment>> madeIn =
                excerpt.set().commitments().values().stream().collect(groupingBy(made -> made.madeIn().id()));
            lines.line("BEGIN", "VCALENDAR");
            lines.line("VERSION", "2.0");
            lines.line("PRODID", "-//Entente//Entente//" + words.language().tag().toUpperCase(Locale.ROOT));
            lines.line("CALSCALE", "GREGORIAN");
            lines.text("NAME", words.say("feed.title", excerpt.title()));
            lines.text("X-WR-CALNAME", words.say("feed.title", excerpt.title()));
            lines.line("URL", excerpt.page(addresses));
            lines.line("REFRESH-INTERVAL;VALUE=DURATION", "P1D");
            lines.line("X-ENTENTE-FINGERPRINT", excerpt.set().fingerprint());
            for (var event : excerpt.events()) {
                event(event);
                for (var made : madeIn.getOrDefault(event.id(), List.of())) {
                    commitment(made);
                }
            }
            lines.line("END", "VCALENDAR");
        }

        private void event(Event event) throws IOException {
            lines.line("BEGIN", "VEVENT");
            lines.text("UID", ids().of(event));
            lines.midnight("DTSTAMP", event.reviewed());
            lines.day("DTSTART", event.date().first());
            lines.day("DTEND", event.date().last().plusDays(1));
            lines.line("X-ENTENTE-DATE", event.date().edtf());
            lines.text("SUMMARY", event.title().in(words.language()));
            lines.text("DESCRIPTION",
                words.say("feed.precision." + EventColumns.precision(event.date()), words.date(event.date()))
                    + "\n" + event.summary().in(words.language()));
            if (!event.places().isEmpty()) {
                lines.text("LOCATION",
                    words.list(event.places().stream().map(place -> place.names().in(words.language())).toList()));
                geo(event.places());
            }
            lines.line("CATEGORIES", String.join(",", event.topics().stream()
                .map((Topic topic) -> ContentLines.escaped(topic.label().in(words.language()))).toList()));
            lines.line("URL", addresses.of(event));
            lines.line("TRANSP", "TRANSPARENT");
            lines.line("END", "VEVENT");
        }

        /** Only where it is one place, and on the Earth. */
        private void geo(List<Place> places) throws IOException {
            Place place = places.getFirst();
            if (places.size() == 1 && place.body() == Place.Body.EARTH) {
                lines.line("GEO", place.latitude() + ";" + place.longitude());
            }
        }

        private void commitment(Commitment made) throws IOException {
            String id = ids().of(made);
            if (made.due() != null) {
                begin(made, id, made.text().in(words.language()), made.due(), made.status());
                lines.text("DESCRIPTION", said(made, made.due(), made.status())
                    + (made.assessedBy(day) ? "\n" + made.reasoning().in(words.language()) : ""));
                lines.text("RELATED-TO", ids().of(made.madeIn()));
                lines.line("END", "VTODO");
            }
            for (int at = 0; at < made.stages().size(); at++) {
                stage(made, made.stages().get(at), id + "#stage-" + (at + 1));
            }
        }

        private void stage(Commitment made, Stage stage, String id) throws IOException {
            if (stage.due() != null) {
                begin(made, id, stage.text().in(words.language()), stage.due(), stage.status());
                lines.text("DESCRIPTION", said(made, stage.due(), stage.status()));
                lines.text("RELATED-TO", made.due() == null ? ids().of(made.madeIn()) : ids().of(made));
                lines.line("END", "VTODO");
            }
        }

        private void begin(Commitment made, String id, String text, EventDate due, Commitment.Status status)
            throws IOException {
            lines.line("BEGIN", "VTODO");
            lines.text("UID", id);
            lines.midnight("DTSTAMP", made.assessedBy(day) ? made.assessed() : day);
            lines.day("DUE", due.last());
            lines.line("X-ENTENTE-DATE", due.edtf());
            lines.line("STATUS", made.assessedBy(day) ? standing(status) : "NEEDS-ACTION");
            lines.text("SUMMARY", text);
            lines.line("URL", addresses.of(made));
        }

        private String said(Commitment made, EventDate due, Commitment.Status status) {
            return words.say("feed.todo", words.date(due),
                made.assessedBy(day) ? words.of("status", status) : words.say("status.not-assessed"));
        }

        private static String standing(Commitment.Status status) {
            return switch (status) {
                case PENDING -> "NEEDS-ACTION";
                case UNDER_WAY, PARTLY_KEPT -> "IN-PROCESS";
                case KEPT -> "COMPLETED";
                case LAPSED, SUPERSEDED -> "CANCELLED";
            };
        }
    }
}
