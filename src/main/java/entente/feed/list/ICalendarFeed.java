package entente.feed.list;

import static java.util.stream.Collectors.groupingBy;

import entente.feed.TagUris;
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
import java.util.Objects;

/**
 * A calendar in the format iCalendar (RFC 5545; NAME and REFRESH-INTERVAL from RFC 7986).
 *
 * <p>An event is an all-day entry over all possible days of its date; the description states the precision. A
 * commitment made in one of the events, and each of its stages, is a to-do if it has a due date.
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
    public void write(EventList list, SiteUrls urls, OutputStream out) throws IOException {
        var buffer = new BufferedOutputStream(out);
        new CalendarWriter(new ContentLines(buffer), urls, TagUris.of(list.set()), list.set().date(),
            Messages.in(urls.language())).write(list);
        buffer.flush();
    }

    /**
     * Writes the components of one calendar.
     *
     * @param today the date of the set, which is the day for which the status of commitments is given
     */
    private record CalendarWriter(ContentLines lines, SiteUrls urls, TagUris tags, LocalDate today,
        Messages messages) {
        private String uid(Event event) {
            return tags.uid("events/" + event.id());
        }

        private String uid(Commitment commitment) {
            return tags.uid("commitments/" + commitment.id());
        }

        void write(EventList list) throws IOException {
            Map<String, List<Commitment>> commitmentsByEvent =
                list.set().commitments().values().stream().collect(groupingBy(commitment -> commitment.madeIn().id()));
            lines.line("BEGIN", "VCALENDAR");
            lines.line("VERSION", "2.0");
            lines.line("PRODID", "-//Entente//Entente//" + messages.language().tag().toUpperCase(Locale.ROOT));
            lines.line("CALSCALE", "GREGORIAN");
            lines.text("NAME", messages.get("feed.title", list.title()));
            lines.text("X-WR-CALNAME", messages.get("feed.title", list.title()));
            lines.line("URL", list.pageUrl(urls));
            lines.line("REFRESH-INTERVAL;VALUE=DURATION", "P1D");
            lines.line("X-ENTENTE-FINGERPRINT", list.set().fingerprint());
            for (var event : list.events()) {
                event(event);
                for (var commitment : commitmentsByEvent.getOrDefault(event.id(), List.of())) {
                    commitment(commitment);
                }
            }
            lines.line("END", "VCALENDAR");
        }

        private void event(Event event) throws IOException {
            lines.line("BEGIN", "VEVENT");
            lines.text("UID", uid(event));
            lines.midnight("DTSTAMP", event.reviewed());
            if (event.coded() != null) {
                lines.midnight("CREATED", event.coded());
            }
            lines.midnight("LAST-MODIFIED", event.reviewed());
            lines.day("DTSTART", event.date().first());
            lines.day("DTEND", event.date().last().plusDays(1));
            lines.line("X-ENTENTE-DATE", event.date().edtf());
            lines.text("SUMMARY", event.title().in(messages.language()));
            lines.text("DESCRIPTION",
                messages.get("feed.precision." + EventColumns.precision(event.date()), messages.date(event.date()))
                    + "\n" + event.summary().in(messages.language()));
            if (!event.places().isEmpty()) {
                lines.text("LOCATION",
                    messages.join(event.places().stream()
                        .map(place -> place.names().in(messages.language())).toList()));
                geo(event.places());
            }
            lines.line("CATEGORIES", String.join(",", event.topics().stream()
                .map((Topic topic) -> ContentLines.escaped(topic.label().in(messages.language()))).toList()));
            lines.line("URL", urls.url(event));
            lines.line("TRANSP", "TRANSPARENT");
            lines.line("END", "VEVENT");
        }

        /** Writes GEO, which can have only one position, on the Earth. */
        private void geo(List<Place> places) throws IOException {
            Place place = places.getFirst();
            if (places.size() == 1 && place.body() == Place.Body.EARTH) {
                lines.line("GEO", place.latitude() + ";" + place.longitude());
            }
        }

        private void commitment(Commitment commitment) throws IOException {
            if (commitment.due() != null) {
                beginTodo(commitment, uid(commitment), commitment.text().in(messages.language()), commitment.due(),
                    commitment.status());
                lines.text("DESCRIPTION", dueAndStatus(commitment.due(), commitment.status())
                    + (commitment.isAssessed() ? "\n" + commitment.reasoning().in(messages.language()) : ""));
                lines.text("RELATED-TO", uid(commitment.madeIn()));
                lines.line("END", "VTODO");
            }
            for (int index = 0; index < commitment.stages().size(); index++) {
                stage(commitment, commitment.stages().get(index),
                    tags.uid("commitments/" + commitment.id() + "#stage-" + (index + 1)));
            }
        }

        private void stage(Commitment commitment, Stage stage, String id) throws IOException {
            if (stage.due() != null) {
                beginTodo(commitment, id, stage.text().in(messages.language()), stage.due(), stage.status());
                lines.text("DESCRIPTION", dueAndStatus(stage.due(), stage.status()));
                lines.text("RELATED-TO",
                    commitment.due() == null ? uid(commitment.madeIn()) : uid(commitment));
                lines.line("END", "VTODO");
            }
        }

        private void beginTodo(Commitment commitment, String id, String text, EventDate due, Commitment.Status status)
            throws IOException {
            lines.line("BEGIN", "VTODO");
            lines.text("UID", id);
            lines.midnight("DTSTAMP", Objects.requireNonNullElse(commitment.assessed(), today));
            lines.day("DUE", due.last());
            lines.line("X-ENTENTE-DATE", due.edtf());
            lines.line("STATUS", todoStatus(status));
            lines.text("SUMMARY", text);
            lines.line("URL", urls.url(commitment));
        }

        private String dueAndStatus(EventDate due, Commitment.Status status) {
            return messages.get("feed.todo", messages.date(due), messages.label("status", status));
        }

        /** The STATUS of a to-do (RFC 5545, 3.8.1.11). */
        private static String todoStatus(Commitment.Status status) {
            return switch (status) {
                case PENDING, NOT_ASSESSED -> "NEEDS-ACTION";
                case UNDER_WAY, PARTLY_KEPT -> "IN-PROCESS";
                case KEPT -> "COMPLETED";
                case LAPSED, SUPERSEDED -> "CANCELLED";
            };
        }
    }
}
