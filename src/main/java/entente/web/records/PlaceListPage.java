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

/** {@code GET /en/places}: where events happened, by country, seas and other worlds last. */
public final class PlaceListPage implements Page {
    @Override
    public PageResult show(PageRequest request) {
        var words = request.messages();
        var names = Collator.getInstance(request.language().locale());
        Map<String, List<Place>> byCountry = request.edition().set().places().values().stream()
            .sorted(Comparator.comparing(place -> place.names().in(request.language()), names))
            .collect(groupingBy(place -> group(place, request), () -> new TreeMap<>(last(words.say("web.places.seas"),
                words.say("web.places.moon"), names)), toList()));
        List<Section> parts = byCountry.entrySet().stream()
            .map(group -> new Section("part-" + group.getValue().getFirst().id(), group.getKey(),
                group.getValue().stream().map(place -> item(place, request)).toList()))
            .toList();
        String heading = words.say("web.nav.places");
        return new PageResult.HtmlPage("record-list", heading, RecordListView.of(heading, words.say("web.places.lead"),
            new Figures(request).map(request.edition().set().events().values(), Query.ALL), parts));
    }

    private static Comparator<String> last(String seas, String moon, Comparator<Object> names) {
        return Comparator.comparing((String group) -> group.equals(moon)).thenComparing(group -> group.equals(seas))
            .thenComparing(names);
    }

    private static String group(Place place, PageRequest request) {
        return switch (place.body()) {
            case MOON -> request.messages().say("web.places.moon");
            case EARTH -> place.country() == null
                ? request.messages().say("web.places.seas")
                : request.messages().countryName(place.country());
        };
    }

    private static Entry item(Place place, PageRequest request) {
        int events = request.edition().backlinks().eventsAt(place).size();
        return new Entry(new RecordLinks(request).to(place), request.messages().say("web.event-count", events), "");
    }
}
