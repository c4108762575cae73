package entente.feed.list;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.TestSets;
import entente.feed.FeedFixtures;
import entente.insight.EventSetAsOf;
import entente.model.Commitment;
import entente.model.Event;
import entente.model.EventSet;
import entente.model.Language;
import entente.search.Index;
import entente.search.SearchResult;
import entente.search.query.Query;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.property.DateProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** iCalendar read back with ical4j. */
class ICalendarFeedTest {
    private static final ICalendarFeed FEED = new ICalendarFeed();

    @Test
    void hasTheSameEventsInTheSameOrderWithTitlesAndDates() throws Exception {
        List<Event> events = FeedFixtures.curated().events();
        List<CalendarComponent> entries = read(FeedFixtures.curated()).getComponents(Component.VEVENT);
        assertEquals(FeedFixtures.ids(FeedFixtures.curated()),
            entries.stream().map(entry -> FeedFixtures.lastSegment(value(entry, Property.UID))).toList());
        for (int at = 0; at < events.size(); at++) {
            Event event = events.get(at);
            assertEquals(event.title().in(Language.ENGLISH), value(entries.get(at), Property.SUMMARY));
            assertEquals(event.date().first(), day(entries.get(at), Property.DTSTART));
            assertEquals(event.date().last().plusDays(1), day(entries.get(at), Property.DTEND));
            assertTrue(value(entries.get(at), Property.DESCRIPTION).endsWith(event.summary().in(Language.ENGLISH)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2012-secret-rocket-base, 2012-01-01, 2013-01-01, Only the year is known: 2012",
        "2003-05-first-joint-launch, 2003-05-01, 2003-06-01, Only the month is known: May 2003",
        "2009-10-30-navigation-agreement, 2009-10-30, 2009-10-31, Date: 30 October 2009"
    })
    void coversAllDaysThatADateCanMeanAndStatesThePrecision(String id, LocalDate from, LocalDate until,
        String precision) throws Exception {
        CalendarComponent entry = read(Index.of(TestSets.invented()).search(Query.ALL)).getComponents(Component.VEVENT)
            .stream().map(CalendarComponent.class::cast)
            .filter(component -> value(component, Property.UID).contains("/" + id + "@"))
            .findFirst().orElseThrow();
        assertEquals(from, day(entry, Property.DTSTART));
        assertEquals(until, day(entry, Property.DTEND));
        assertTrue(value(entry, Property.DESCRIPTION).startsWith(precision + "\n"), value(entry, Property.DESCRIPTION));
    }

    @Test
    void hasATodoForEachDueDateOfACommitmentMadeInTheEvents() throws Exception {
        Collection<Commitment> commitments = TestSets.curated().commitments().values();
        List<String> due =
            commitments.stream().filter(commitment -> commitment.due() != null).map(Commitment::id).sorted().toList();
        List<String> stages = commitments.stream().filter(commitment -> commitment.stages().stream()
            .anyMatch(stage -> stage.due() != null)).map(Commitment::id).sorted().toList();
        List<CalendarComponent> tasks = read(FeedFixtures.curated()).getComponents(Component.VTODO);
        List<String> ids =
            tasks.stream().map(task -> FeedFixtures.lastSegment(value(task, Property.UID))).sorted().toList();
        assertEquals(due, ids.stream().filter(id -> !id.contains("#")).toList());
        assertEquals(stages, ids.stream().filter(id -> id.contains("#")).map(id -> id.split("#", 2)[0])
            .distinct().toList());
        for (var task : tasks) {
            Commitment commitment =
                TestSets.curated().commitments().get(FeedFixtures.lastSegment(value(task, Property.UID)));
            if (commitment != null) {
                assertEquals(commitment.due().last(), day(task, "DUE"));
                assertEquals(commitment.text().in(Language.ENGLISH), value(task, Property.SUMMARY));
            }
        }
    }

    @Test
    void tellsWhenAnEventWasCodedAndReviewed() throws Exception {
        CalendarComponent entry = read(FeedFixtures.select(TestSets.invented(), "since", "2024"))
            .<CalendarComponent>getComponents(Component.VEVENT).getFirst();
        assertEquals("events/2024-02-29-strait-shield-2024@chronicle.example", value(entry, Property.UID));
        assertEquals("20240306T000000Z", value(entry, Property.CREATED));
        assertEquals("20240630T000000Z", value(entry, Property.LAST_MODIFIED));
    }

    @Test
    void hidesAssessmentsMadeAfterTheAsOfDay() throws Exception {
        LocalDate day = LocalDate.of(2022, 12, 31);
        EventSet asOf = EventSetAsOf.of(TestSets.curated(), day).orElseThrow();
        List<CalendarComponent> tasks = read(Index.of(asOf).search(Query.ALL)).getComponents(Component.VTODO);
        assertTrue(tasks.size() > 1);
        for (var task : tasks) {
            assertEquals("NEEDS-ACTION", value(task, Property.STATUS));
            assertTrue(value(task, Property.DESCRIPTION).endsWith("Status: not assessed by then."));
        }
    }

    @Test
    void omitsCommitmentsMadeInOtherEvents() throws Exception {
        Event withoutCommitments = TestSets.curated().events().values().stream()
            .filter(event -> TestSets.curated().commitments().values().stream()
                .noneMatch(commitment -> commitment.madeIn().equals(event)))
            .findFirst().orElseThrow();
        var result = FeedFixtures.select(TestSets.curated(), "q", withoutCommitments.title().in(Language.ENGLISH));
        assertEquals(withoutCommitments, result.events().getFirst());
        var list = new EventList(result.set(), result.set(), List.of(withoutCommitments), "", "");
        assertEquals(0, read(list).getComponents(Component.VTODO).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {FeedFixtures.FOUR_SCRIPTS, "a; b, c\\d: e", "two\nlines", "\"quoted\""})
    void escapesSpecialCharacters(String title) throws Exception {
        assertEquals(title, value(event(title), Property.SUMMARY));
    }

    @Test
    void foldsLinesAtSeventyFiveOctetsWithoutSplittingCharacters() throws Exception {
        String title = "张又侠🚀é".repeat(40);
        String file = FeedFixtures.text(FEED, FeedFixtures.withTitle(title));
        assertTrue(file.endsWith("\r\n"));
        for (String line : file.split("\r\n", -1)) {
            assertTrue(line.getBytes(UTF_8).length <= 75, line);
            assertTrue(!line.contains("\n") && !line.contains("\uFFFD"), line);
        }
        assertEquals(title, value(event(title), Property.SUMMARY));
    }

    private static CalendarComponent event(String title) throws IOException, ParserException {
        return read(FeedFixtures.withTitle(title)).<CalendarComponent>getComponents(Component.VEVENT).getFirst();
    }

    private static Calendar read(SearchResult selection) throws IOException, ParserException {
        return read(EventList.of(selection, selection.set(), FeedFixtures.TITLE));
    }

    private static Calendar read(EventList list) throws IOException, ParserException {
        var out = new ByteArrayOutputStream();
        FEED.write(list, FeedFixtures.URLS, out);
        return new CalendarBuilder().build(new ByteArrayInputStream(out.toByteArray()));
    }

    private static String value(CalendarComponent component, String name) {
        return component.getProperty(name).orElseThrow().getValue();
    }

    private static LocalDate day(CalendarComponent component, String name) {
        DateProperty<?> date = (DateProperty<?>) component.getProperty(name).orElseThrow();
        return LocalDate.from(date.getDate());
    }
}
