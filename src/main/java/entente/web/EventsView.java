package entente.web;

import entente.brief.BriefRequest;
import entente.brief.FilterWords;
import entente.feed.Feed;
import entente.search.Dates;
import entente.search.Help;
import entente.search.Query;
import entente.search.Selection;
import entente.search.Sort;
import entente.wording.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The view of {@code events.html}.
 *
 * @param filter what is asked for, in words
 * @param count how many events that finds
 * @param cited to someone who comes by a citation: what became of the list since; else null
 * @param readings how the words were read: what was taken for a slip, and whether no event has all of them
 * @param known the records that the words may name, by sort
 * @param all the list without any filter
 * @param figures the ways to see these events in a picture
 * @param figure the way that is shown; null where there is nothing to draw
 * @param nearly events that have fewer of the words asked for, beside a short list
 * @param takeaways the files that most readers want
 * @param brief these events as a brief
 * @param further files for other programs
 * @param cite where it is shown how the list is cited
 * @param reliefs for a list without events: what to drop
 */
record EventsView(
    String filter,
    String count,
    @Nullable String cited,
    List<String> readings,
    List<Known> known,
    String all,
    FilterForm form,
    List<Chip> chips,
    List<FacetView> facets,
    List<Choice> orders,
    List<Choice> figures,
    @Nullable Figure figure,
    List<EventRow> rows,
    List<EventRow> nearly,
    @Nullable Pager pager,
    List<Takeaway> takeaways,
    String brief,
    List<Takeaway> further,
    String cite,
    List<Link> reliefs) {
    /** What most readers take a list away in. */
    static final List<String> MAIN = List.of("pdf", "xlsx", "csv");
    private static final List<String> FURTHER =
        Stream.concat(Stream.of("raw.csv"), Feeds.OF_A_LIST.stream().map(Feed::extension)).toList();

    /** A filter in force; its address is the list without it. */
    record Chip(String words, String without) {}

    /** One of several ways to see the list. */
    record Choice(String words, String href, boolean chosen) {}

    /** Records of one sort. */
    record Known(String sort, List<Link> records) {}

    /** A file of the same events. */
    record Takeaway(String words, String href, String about) {
        static Takeaway of(String extension, String href, Words words) {
            return new Takeaway(words.say("web.takeaway." + extension), href,
                words.say("web.takeaway." + extension + ".about"));
        }

        /** The events of {@code query} in each of these formats. */
        static List<Takeaway> of(List<String> extensions, Query query, PageRequest request) {
            return extensions.stream()
                .map(extension -> of(extension, Feeds.href(extension, query, request), request.messages())).toList();
        }
    }

    /**
     * @param cited by what the reader came here, or null
     * @param request asks for the list and nothing else
     */
    static EventsView of(Selection selection, FigureKind figure, @Nullable Cited cited, PageRequest request) {
        Words words = request.messages();
        Query query = selection.query();
        var filters = new FilterWords(selection.set(), words);
        var way = new Way(request, filters);
        return new EventsView(
            filters.say(query),
            way.count(selection.events().size()),
            cited == null ? null : cited.compare(Cited.of(selection), words),
            way.readings(selection),
            way.known(selection.help()),
            request.listUrl(Query.ALL),
            FilterForm.of(query, request),
            way.chips(query),
            FacetView.all(selection, filters, request),
            way.orders(query),
            way.figures(query, figure),
            new Pictures(request).of(selection, figure),
            new Guide(request).rows(selection),
            new Guide(request).nearly(selection),
            selection.pages() > 1 ? Pager.of(selection, request) : null,
            Takeaway.of(MAIN, query, request),
            request.urls().brief("new?" + BriefRequest.of(query.on(1)).address()),
            Takeaway.of(FURTHER, query, request),
            CitePage.href(query, "", request),
            selection.reliefs().stream().map(relief -> way.relief(selection, relief)).toList());
    }

    /** Whether another figure than the usual one is asked for, and has nothing to draw. */
    boolean hollow() {
        return figure == null && !rows.isEmpty() && !figures.getFirst().chosen();
    }

    /** Words a way from one query to another. */
    private record Way(PageRequest request, FilterWords filters) {
        String count(int found) {
            int all = request.edition().set().events().size();
            return found == all ? words().say("web.events.all", all) : words().say("web.events.count", found, all);
        }

        List<String> readings(Selection selection) {
            Stream<String> corrections = selection.help().corrections().stream()
                .map(slip -> words().say("web.events.correction", slip.typed(), slip.read()));
            Stream<String> some = selection.someWords()
                ? Stream.of(words().say("web.events.some-words"))
                : Stream.empty();
            return Stream.concat(corrections, some).toList();
        }

        List<Known> known(Help help) {
            var guide = new Guide(request);
            return Stream.of(
                new Known(words().say("web.nav.actors"), help.actors().stream().map(guide::to).toList()),
                new Known(words().say("web.nav.strands"), help.strands().stream().map(guide::to).toList()),
                new Known(words().say("web.nav.places"), help.places().stream().map(guide::to).toList()))
                .filter(sort -> !sort.records().isEmpty()).toList();
        }

        List<Chip> chips(Query query) {
            Stream<Chip> facets = query.chosen().entrySet().stream().flatMap(chosen -> chosen.getValue().stream()
                .map(value -> chip("facet", query.without(chosen.getKey(), value), filters.label(chosen.getKey()),
                    filters.value(chosen.getKey(), value))));
            return Stream.concat(others(query), facets).toList();
        }

        private Stream<Chip> others(Query query) {
            Stream.Builder<Chip> chips = Stream.builder();
            if (!query.q().isEmpty()) {
                chips.add(chip("q", query.saying(""), query.q()));
            }
            if (query.since() != null) {
                chips.add(chip("since", query.between(null, query.until()), words().date(query.since())));
            }
            if (query.until() != null) {
                chips.add(chip("until", query.between(query.since(), null), words().date(query.until())));
            }
            if (query.dates() == Dates.CERTAIN) {
                chips.add(chip("certain", query.dated(Dates.POSSIBLE)));
            }
            if (query.origins() > 0) {
                chips.add(chip("origins", query.from(0), query.origins()));
            }
            return chips.build();
        }

        private Chip chip(String key, Query without, Object... said) {
            return new Chip(words().say("web.chip." + key, said), href(without));
        }

        List<Choice> orders(Query query) {
            return Arrays.stream(Sort.values())
                .filter(sort -> sort != Sort.RELEVANCE || !query.q().isEmpty())
                .map(sort -> new Choice(words().say("web.sort." + sort.name().toLowerCase(Locale.ROOT)),
                    href(query.sorted(sort)), sort == query.order()))
                .toList();
        }

        List<Choice> figures(Query query, FigureKind chosen) {
            String filter = query.on(1).address();
            return Arrays.stream(FigureKind.values())
                .map(kind -> new Choice(words().say("web.figure." + kind.code()),
                    request.urls().of(filter.isEmpty() ? kind.path() : kind.path() + "?" + filter), kind == chosen))
                .toList();
        }

        /** What would be found without one of the filters, which is named as its chips are. */
        Link relief(Selection selection, Selection.Relief relief) {
            List<Chip> kept = chips(relief.without());
            String dropped = chips(selection.query()).stream().map(Chip::words)
                .filter(words -> kept.stream().noneMatch(chip -> chip.words().equals(words)))
                .collect(Collectors.joining(", "));
            return new Link(words().say("web.events.relief", relief.events(), dropped), href(relief.without()));
        }

        private String href(Query query) {
            return request.listUrl(query);
        }

        private Words words() {
            return request.messages();
        }
    }
}
