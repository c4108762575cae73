package entente.web.records;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import entente.model.Place;
import entente.search.query.Query;
import entente.web.page.Page;
import entente.web.page.PageRequest;
import entente.web.page.PageResult;
import entente.web.view.Figures;
import entente.web.view.RecordLinks;
import entente.web.view.RecordListView;
import entente.web.view.RecordListView.Entry;
import entente.web.view.RecordListView.Section;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** {@code GET /en/places}: the places of the events by country; seas and the Moon last. */
public final class PlaceListPage implements Page {
    @Override
    public PageResult show(PageRequest request) {
        var messages = request.messages();
        var names = Collator.getInstance(request.language().locale());
        Map<String, List<Place>> byHeading = request.edition().set().places().values().stream()
            .sorted(Comparator.comparing(place -> place.names().in(request.language()), names))
            .collect(
                groupingBy(place -> heading(place, request), () -> new TreeMap<>(order(messages.get("web.places.seas"),
                    messages.get("web.places.moon"), names)), toList()));
        List<Section> sections = byHeading.entrySet().stream()
            .map(group -> new Section("part-" + group.getValue().getFirst().id(), group.getKey(),
                group.getValue().stream().map(place -> entry(place, request)).toList()))
            .toList();
        String heading = messages.get("web.nav.places");
        return new PageResult.HtmlPage("record-list", heading,
            RecordListView.of(heading, messages.get("web.places.lead"),
                new Figures(request).map(request.edition().set().events().values(), Query.ALL), sections));
    }

    /** Orders headings by name, with the seas before the Moon, which is last. */
    private static Comparator<String> order(String seas, String moon, Comparator<Object> names) {
        return Comparator.comparing((String heading) -> heading.equals(moon))
            .thenComparing(heading -> heading.equals(seas))
            .thenComparing(names);
    }

    /** The heading under which a place is listed. */
    private static String heading(Place place, PageRequest request) {
        return switch (place.body()) {
            case MOON -> request.messages().get("web.places.moon");
            case EARTH -> place.country() == null
                ? request.messages().get("web.places.seas")
                : request.messages().countryName(place.country());
        };
    }

    private static Entry entry(Place place, PageRequest request) {
        int events = request.edition().backlinks().eventsAt(place).size();
        return new Entry(new RecordLinks(request).linkTo(place), request.messages().get("web.event-count", events), "");
    }
}
