package entente.web;

import entente.feed.CsvFeed;
import entente.search.BadQuery;
import java.util.List;

/** {@code GET /en/events.csv?bom=1}: the table of events, with a byte order mark for programs that wait for one. */
final class CsvFile extends Page {
    private static final String MARK = "bom";
    private static final List<String> FITTING = List.of("0", "1");

    private final transient CsvFeed feed;

    CsvFile(House house, CsvFeed feed) {
        super(house);
        this.feed = feed;
    }

    @Override
    Answer answer(Visit visit) {
        String mark = visit.parameter(MARK);
        if (!mark.isEmpty() && !FITTING.contains(mark)) {
            throw new BadQuery(MARK, mark, new BadQuery.Fitting.OneOf(FITTING, ""));
        }
        return FeedFile.file(visit.without(MARK), mark.equals("1") ? feed.marked() : feed);
    }
}
