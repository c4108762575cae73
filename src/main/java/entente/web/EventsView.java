package entente.web;

import entente.brief.BriefRequest;
import entente.brief.FilterWords;
import entente.model.EventSet;
import entente.search.Query;
import entente.search.Selection;
import entente.search.Sort;
import entente.wording.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The view of {@code events.html}.
 *
 * @param filter what is asked for, in words
 * @param count how many events that finds
 * @param someWords what to say where no event has every word asked for, or null
 * @param all the list without any filter
 * @param figures the ways to see these events in a picture
 * @param figure the way that is shown; null where there is nothing to draw
 * @param brief these events as a brief
 * @param reliefs for a list without events: what to drop
 */
record EventsView(
    String filter,
    String count,
    @Nullable String someWords,
    String all,
    FilterForm form,
    List<Chip> chips,
    List<FacetView> facets,
    List<Choice> orders,
    List<Choice> figures,
    @Nullable Figure figure,
    List<EventRow> rows,
    @Nullable Pager pager,
    List<Takeaway> takeaways,
    String brief,
    List<Link> reliefs) {

    /** A filter in force; its address is the list without it. */
    record Chip(String words, String without) {}

    /** One of several ways to see the list. */
    record Choice(String words, String href, boolean chosen) {}

    /** A file of the same events. */
    record Takeaway(String words, String href, String about) {}

    static EventsView of(Selection selection, FigureKind figure, Visit visit) {
        Words words = visit.words();
        Query query = selection.query();
        EventSet set = selection.set();
        var filters = new FilterWords(set, words);
        var way = new Way(visit, filters);
        return new EventsView(
            filters.say(query),
            way.count(selection.events().size()),
            selection.someWords() ? words.say("web.events.some-words") : null,
            visit.list(Query.ALL),
            FilterForm.of(query, visit),
            way.chips(query),
            FacetView.all(selection, filters, visit),
            way.orders(query),
            way.figures(query, figure),
            new Pictures(visit).of(selection, figure),
            new Guide(visit).rows(selection.page()),
            selection.pages() > 1 ? Pager.of(selection, visit) : null,
            way.takeaways(query),
            visit.addresses().brief("new?" + BriefRequest.of(query.on(1)).address()),
            selection.reliefs().stream().map(way::relief).toList());
    }

    /** Words a way from one query to another. */
    private record Way(Visit visit, FilterWords filters) {
        String count(int found) {
            int all = visit.edition().set().events().size();
            return found == all ? words().say("web.events.all", all) : words().say("web.events.count", found, all);
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
                    visit.addresses().of(filter.isEmpty() ? kind.path() : kind.path() + "?" + filter), kind == chosen))
                .toList();
        }

        List<Takeaway> takeaways(Query query) {
            String filter = query.on(1).address();
            return Stream.of("pdf", "xlsx", "csv", "json")
                .map(format -> new Takeaway(words().say("web.takeaway." + format),
                    visit.addresses().of("events." + format + (filter.isEmpty() ? "" : "?" + filter)),
                    words().say("web.takeaway." + format + ".about")))
                .toList();
        }

        Link relief(Selection.Relief relief) {
            return new Link(words().say("web.events.relief", relief.events(), relief.parameter(), relief.value()),
                href(relief.without()));
        }

        private String href(Query query) {
            return visit.list(query);
        }

        private Words words() {
            return visit.words();
        }
    }
}
