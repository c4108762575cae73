package entente.bench;

import entente.insight.Origins;
import entente.model.Event;
import entente.model.EventDate;
import entente.model.EventSet;
import entente.model.Language;
import entente.model.LocalizedText;
import entente.model.Outlet;
import entente.search.SearchResult;
import entente.search.query.Facet;
import entente.search.query.FacetCount;
import entente.search.query.Query;
import entente.search.query.Sort;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;

/**
 * An event set in SQLite: a table of events, a table for each facet, an FTS5 table of all words, and every index that
 * its queries can use. A query writes its matches into a temporary table, from which facets are counted; only a facet
 * with selected values needs a query of its own.
 */
final class SqliteIndex implements AutoCloseable {
    private final Connection connection;

    SqliteIndex(EventSet set, Path file) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        run("pragma journal_mode = off", "pragma synchronous = off", "pragma cache_size = -1000000",
            "pragma temp_store = memory", "pragma mmap_size = 4000000000");
        connection.setAutoCommit(false);
        run("create table event (place integer primary key, id text, first int, last int, year int, origins int)",
            "create virtual table words using fts5(text, content = '', tokenize = 'unicode61 remove_diacritics 2')");
        for (var facet : Facet.values()) {
            run("create table " + table(facet) + " (value text, place int, primary key (value, place)) without rowid");
        }
        fill(set);
        for (var facet : Facet.values()) {
            run("create index " + table(facet) + "_place on " + table(facet) + " (place, value)");
        }
        run("create index event_first on event (first)", "create index event_last on event (last)",
            "insert into words(words) values('optimize')", "analyze");
        connection.commit();
        run("create temp table found (place integer primary key)",
            "create temp table without_facet (place integer primary key)");
    }

    private static String table(Facet facet) {
        return "facet_" + facet.code();
    }

    private void run(String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private void fill(EventSet set) throws SQLException {
        try (var events = connection.prepareStatement("insert into event values (?, ?, ?, ?, ?, ?)");
            var words = connection.prepareStatement("insert into words(rowid, text) values (?, ?)")) {
            var facets = new EnumMap<Facet, PreparedStatement>(Facet.class);
            for (var facet : Facet.values()) {
                facets.put(facet, connection.prepareStatement("insert into " + table(facet) + " values (?, ?)"));
            }
            int place = 0;
            for (var event : set.events().values()) {
                place++;
                run(events, place, event.id(), event.date().first().toEpochDay(), event.date().last().toEpochDay(),
                    event.date().first().getYear(), Origins.of(event).count());
                run(words, place, words(event));
                for (var facet : Facet.values()) {
                    for (String value : facet.valuesFor(event, set)) {
                        run(facets.get(facet), value, place);
                    }
                }
            }
        }
    }

    private static void run(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.executeUpdate();
    }

    private static String words(Event event) {
        var words = new StringJoiner("\n");
        add(words, event.title(), event.summary(), event.kind().label());
        event.statements().forEach(statement -> {
            add(words, statement.text());
            statement.phrases().forEach(phrase -> words.add(phrase.words()));
            statement.speakers().forEach(actor -> add(words, actor.names().text()));
        });
        event.topics().forEach(topic -> add(words, topic.label(), topic.area().label()));
        event.strands().forEach(strand -> add(words, strand.names()));
        event.places().forEach(place -> add(words, place.names()));
        event.participants().forEach(participant -> {
            add(words, participant.actor().names().text());
            participant.actor().names().others().values().forEach(words::add);
        });
        event.allCitations().forEach(citation -> {
            words.add(citation.source().title());
            citation.chain().stream().filter(Outlet.class::isInstance)
                .forEach(outlet -> words.add(outlet.nameIn(Language.ENGLISH)));
        });
        return words.toString();
    }

    private static void add(StringJoiner words, LocalizedText... texts) {
        for (var text : texts) {
            Arrays.stream(Language.values()).map(text::in).forEach(words::add);
        }
    }

    /** Computes what the list of events shows: the ids of the page, the counts of facets and of years. */
    int search(Query query) throws SQLException {
        return list(query).size() + counts(query).size() + years().size();
    }

    /**
     * Compares a search result with that of SQLite.
     *
     * @throws AssertionError if the list or a facet count differs
     */
    void check(SearchResult result) throws SQLException {
        List<String> page = list(result.query());
        if (!page.equals(result.page().stream().map(Event::id).toList())) {
            throw new AssertionError(result.query().queryString() + " finds another page: " + page);
        }
        var expected = new HashMap<Facet, Map<String, Integer>>();
        result.counts().forEach((facet, counts) -> {
            var positive = new TreeMap<String, Integer>();
            counts.stream().filter(count -> count.events() > 0)
                .forEach((FacetCount count) -> positive.put(count.value(), count.events()));
            expected.put(facet, positive);
        });
        if (!counts(result.query()).equals(expected)) {
            throw new AssertionError(result.query().queryString() + " counts otherwise");
        }
    }

    private List<String> list(Query query) throws SQLException {
        var arguments = new ArrayList<Object>();
        run("delete from found");
        try (var insert = connection.prepareStatement("insert into found " + places(query, null, arguments))) {
            run(insert, arguments.toArray());
        }
        String order = query.effectiveSort() == Sort.RELEVANCE ? "words.rank" : "event.place desc";
        String from = query.effectiveSort() == Sort.RELEVANCE
            ? "words join found on found.place = words.rowid join event using (place) where words match ?"
            : "event join found using (place)";
        String sql = "select id from " + from + " order by " + order + " limit " + SearchResult.PAGE_SIZE + " offset "
            + (query.page() - 1) * SearchResult.PAGE_SIZE;
        try (var list = connection.prepareStatement(sql)) {
            if (query.effectiveSort() == Sort.RELEVANCE) {
                list.setString(1, query.q().replace("\"", ""));
            }
            var ids = new ArrayList<String>();
            try (ResultSet rows = list.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getString(1));
                }
            }
            return ids;
        }
    }

    /** The SQL of the places that match all filters except those of one facet; null: all filters. */
    private static String places(Query query, Facet except, List<Object> arguments) {
        var conditions = new StringJoiner(" and ", " where ", "").setEmptyValue("");
        if (!query.q().isEmpty()) {
            conditions.add("place in (select rowid from words where words match ?)");
            arguments.add(query.q().replace("\"", ""));
        }
        query.selected().forEach((facet, values) -> {
            if (facet != except) {
                String parameters = "?" + ", ?".repeat(values.size() - 1);
                conditions.add("place in (select place from " + table(facet) + " where value in (" + parameters + "))");
                arguments.addAll(values);
            }
        });
        period(query.since(), "last >= ?", conditions, arguments);
        period(query.until(), "first <= ?", conditions, arguments);
        return "select place from event" + conditions;
    }

    private static void period(EventDate date, String condition, StringJoiner conditions, List<Object> arguments) {
        if (date != null) {
            conditions.add(condition);
            arguments.add(condition.startsWith("last") ? date.first().toEpochDay() : date.last().toEpochDay());
        }
    }

    private Map<Facet, Map<String, Integer>> counts(Query query) throws SQLException {
        var counts = new HashMap<Facet, Map<String, Integer>>();
        for (var facet : Facet.values()) {
            String matches = "found";
            if (!query.selected(facet).isEmpty()) {
                matches = "without_facet";
                var arguments = new ArrayList<Object>();
                run("delete from without_facet");
                try (var insert =
                    connection.prepareStatement("insert into without_facet " + places(query, facet, arguments))) {
                    run(insert, arguments.toArray());
                }
            }
            counts.put(facet, tally(
                "select value, count(*) from " + matches + " join " + table(facet) + " using (place) group by value"));
        }
        return counts;
    }

    private Map<String, Integer> years() throws SQLException {
        return tally("select year, count(*) from found join event using (place) group by year");
    }

    private Map<String, Integer> tally(String sql) throws SQLException {
        var tally = new TreeMap<String, Integer>();
        try (var statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                tally.put(rows.getString(1), rows.getInt(2));
            }
        }
        return tally;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
