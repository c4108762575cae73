package entente.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import entente.model.Place;
import entente.search.Query;
import entente.web.Catalogue.Item;
import entente.web.Catalogue.Part;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** {@code GET /en/places}: where events happened, by country, seas and other worlds last. */
final class PlacesPage implements Page {
    @Override
    public PageResult show(PageRequest request) {
        var words = request.messages();
        var names = Collator.getInstance(request.language().locale());
        Map<String, List<Place>> byCountry = request.edition().set().places().values().stream()
            .sorted(Comparator.comparing(place -> place.names().in(request.language()), names))
            .collect(groupingBy(place -> group(place, request), () -> new TreeMap<>(last(words.say("web.places.seas"),
                words.say("web.places.moon"), names)), toList()));
        List<Part> parts = byCountry.entrySet().stream()
            .map(group -> new Part("part-" + group.getValue().getFirst().id(), group.getKey(),
                group.getValue().stream().map(place -> item(place, request)).toList()))
            .toList();
        String heading = words.say("web.nav.places");
        return new PageResult.HtmlPage("catalogue", heading, Catalogue.of(heading, words.say("web.places.lead"),
            new Pictures(request).map(request.edition().set().events().values(), Query.ALL), parts));
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

    private static Item item(Place place, PageRequest request) {
        int events = request.edition().backlinks().eventsAt(place).size();
        return new Item(new Guide(request).to(place), request.messages().say("web.events.number", events), "");
    }
}
