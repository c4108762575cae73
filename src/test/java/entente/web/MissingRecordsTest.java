package entente.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.edition.Edition;
import entente.model.EventSet;
import entente.model.Language;
import entente.model.LocalizedText;
import entente.model.RecordType;
import entente.model.Withdrawal;
import entente.search.Index;
import entente.web.page.FailureView;
import entente.web.page.Page;
import entente.web.page.PageRequest;
import entente.web.page.PageResult;
import entente.web.page.PageResult.Failure;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every registered page answers in the same way for a record that was withdrawn or not known yet, in every format. */
class MissingRecordsTest {
    private static final LocalDate EARLY = LocalDate.of(1998, 12, 31);
    private static final Edition EDITION =
        Edition.of(Index.of(withWithdrawals(PageRequests.INVENTED.set())), new LinkedHashMap<>(), null);
    /** What follows an id: nothing, or each extension of a registered file, such as {@code .csl.json}. */
    private static final List<String> FORMATS = Stream.concat(Stream.of("", ".unknown"),
        RegisteredPages.all().keySet().stream().map(pattern -> pattern.substring(pattern.lastIndexOf('/') + 1))
            .filter(file -> file.contains(".")).map(file -> file.substring(file.indexOf('.'))).distinct())
        .toList();

    /** Adds a withdrawn record of each type, with the last record of the type as its successor. */
    private static EventSet withWithdrawals(EventSet set) {
        var withdrawals = new LinkedHashMap<>(set.withdrawals());
        for (var type : RecordType.values()) {
            withdrawals.put(withdrawn(type), new Withdrawal(withdrawn(type), type, LocalDate.of(2023, 5, 6),
                LocalizedText.untranslated("A double."), type.recordsOf(set).sequencedKeySet().getLast()));
        }
        return new EventSet(set.vocabulary(), set.strands(), set.actors(), set.places(), set.outlets(), set.sources(),
            set.events(), set.commitments(), set.codebook(), set.fingerprint(), withdrawals);
    }

    private static String withdrawn(RecordType type) {
        return "old-" + type.code();
    }

    private static String successor(RecordType type) {
        return type.recordsOf(EDITION.set()).sequencedKeySet().getLast();
    }

    @ParameterizedTest
    @EnumSource(RecordType.class)
    void aWithdrawnRecordIsGoneInEveryFormatWithALinkToItsSuccessor(RecordType type) {
        assertTrue(FORMATS.containsAll(List.of(".json", ".pdf", ".csl.json", ".ics")), FORMATS.toString());
        for (String format : FORMATS) {
            for (Language language : Language.values()) {
                var gone = assertInstanceOf(Failure.Gone.class,
                    record("/en/" + type.plural(), withdrawn(type) + format, EDITION, language));
                assertTrue(gone.explanation().endsWith("A double."), gone.explanation());
                assertEquals("/root/" + language.tag() + "/" + type.plural() + "/" + successor(type),
                    gone.suggestions().getFirst().href());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(RecordType.class)
    void aWithdrawnRecordIsGoneFromTheApi(RecordType type) {
        var gone = assertInstanceOf(Failure.Gone.class,
            record("/api/v1/" + type.plural(), withdrawn(type), EDITION, Language.ENGLISH));
        assertEquals(PageRequests.SITE + "/api/v1/" + type.plural() + "/" + successor(type),
            gone.suggestions().getFirst().href());
    }

    @Test
    void theStatementsOfAWithdrawnEventAreGoneFromTheApi() {
        var gone = assertInstanceOf(Failure.Gone.class,
            record("/api/v1/statements", withdrawn(RecordType.EVENT) + ".s1", EDITION, Language.ENGLISH));
        assertEquals(PageRequests.SITE + "/api/v1/events/" + successor(RecordType.EVENT),
            gone.suggestions().getFirst().href());
    }

    @Test
    void theEncountersOfAWithdrawnActorAreGone() {
        assertInstanceOf(Failure.Gone.class, record("/en/encounters", "norland/old-actor", EDITION, Language.ENGLISH));
    }

    @ParameterizedTest
    @EnumSource(RecordType.class)
    void aRecordNotKnownOnTheDayIsNotYetKnownInEveryFormat(RecordType type) {
        Edition early = EDITION.asOf(EARLY);
        List<String> later = type.recordsOf(EDITION.set()).keySet().stream()
            .filter(id -> !type.recordsOf(early.set()).containsKey(id)).toList();
        assertEquals(type == RecordType.STRAND, later.isEmpty());
        for (String id : later) {
            for (String format : FORMATS) {
                var unknown = assertInstanceOf(Failure.NotYetKnown.class,
                    record("/en/" + type.plural(), id + format, early, Language.ENGLISH));
                assertEquals("/root/en/" + type.plural() + "/" + id + format, unknown.current().href());
            }
            var fromApi = assertInstanceOf(Failure.NotYetKnown.class,
                record("/api/v1/" + type.plural(), id, early, Language.ENGLISH));
            assertEquals(PageRequests.SITE + "/api/v1/" + type.plural() + "/" + id, fromApi.current().href());
        }
    }

    @Test
    void everyFilterByAWithdrawnRecordLinksToTheSameListWithTheSuccessor() {
        var filtered = new TreeSet<String>();
        filters().forEach((type, patterns) -> patterns.forEach(pattern -> {
            var gone = assertInstanceOf(Failure.WithdrawnFilter.class, answer(pattern, EDITION, Language.ENGLISH,
                type.code() + "=" + withdrawn(type)), pattern);
            assertEquals(url(pattern) + "?" + type.code() + "=" + successor(type), gone.replacement().href());
            filtered.add(pattern);
        }));
        assertTrue(filtered.containsAll(List.of("/en/events", "/en/events.csv", "/en/events.pdf", "/en/events/map",
            "/en/cite", "/en/cite.bib", "/en/briefs/new", "/en/briefs/new.xlsx", "/en/commitments",
            "/api/v1/events", "/api/v1/facets")), filtered.toString());
    }

    @Test
    void everyFilterByARecordNotKnownOnTheDayLinksToTheCurrentList() {
        Edition early = EDITION.asOf(EARLY);
        filters().forEach((type, patterns) -> {
            String id = successor(type);
            if (!type.recordsOf(early.set()).containsKey(id)) {
                for (String pattern : patterns) {
                    var unknown = assertInstanceOf(Failure.NotYetKnown.class,
                        answer(pattern, early, Language.ENGLISH, type.code() + "=" + id), pattern);
                    assertEquals(url(pattern) + "?" + type.code() + "=" + id, unknown.current().href());
                }
            }
        });
    }

    @Test
    void allWithdrawnRecordsOfAFilterAreReplacedAtOnce() {
        var gone = assertInstanceOf(Failure.WithdrawnFilter.class, answer("/en/events", EDITION, Language.ITALIAN,
            "place=port-of-nowhere", "actor=old-actor", "actor=norland", "q=%D0%BB%D1%83%D0%BD%D0%B0", "page=7"));
        assertEquals("/root/it/events?actor=" + successor(RecordType.ACTOR)
            + "&actor=norland&q=%D0%BB%D1%83%D0%BD%D0%B0", gone.replacement().href());
    }

    @Test
    void theProblemOfTheApiNamesTheParameterAndTheSuccessor() {
        var gone = assertInstanceOf(Failure.class,
            answer("/api/v1/events", EDITION, Language.ENGLISH, "strand=old-strand"));
        var request = PageRequests.of(EDITION, Language.ENGLISH, "", "");
        var problem = FailureView.of(gone, request.publicUrls(), request.messages()).problem(request.publicUrls());
        assertEquals(List.of("410", "strand", "old-strand"),
            List.of(Integer.toString(problem.status()), problem.parameter(), problem.found()));
        assertEquals(List.of(successor(RecordType.STRAND)), problem.fitting());
        assertEquals(List.of(PageRequests.SITE + "/api/v1/events?strand=" + successor(RecordType.STRAND)),
            problem.near());
    }

    /** The patterns of the pages that can be filtered by each type of record. */
    private static Map<RecordType, List<String>> filters() {
        var filters = new LinkedHashMap<RecordType, List<String>>();
        for (var type : RecordType.values()) {
            filters.put(type, RegisteredPages.all().keySet().stream().filter(pattern -> !pattern.endsWith("*"))
                .filter(pattern -> answer(pattern, EDITION, Language.ENGLISH,
                    type.code() + "=x") instanceof Failure.BadParameter(var bad)
                    && bad.parameter().equals(type.code()) && bad.found().equals("x"))
                .toList());
        }
        return filters;
    }

    private static String url(String pattern) {
        return (pattern.startsWith("/api/") ? PageRequests.SITE : "/root") + pattern;
    }

    private static PageResult record(String section, String id, Edition edition, Language language) {
        Page page = RegisteredPages.all().get(section + "/*");
        String path = section.startsWith("/api/") ? "" : section.substring("/en/".length()) + "/" + id;
        return page.answer(PageRequests.of(edition, language, path, id));
    }

    private static PageResult answer(String pattern, Edition edition, Language language, String... parameters) {
        String path = pattern.startsWith("/en/") ? pattern.substring("/en/".length()) : "";
        PageRequest request = PageRequests.of(edition, language, path, "", Arrays.stream(parameters)
            .toArray(String[]::new));
        return RegisteredPages.all().get(pattern).answer(request);
    }
}
