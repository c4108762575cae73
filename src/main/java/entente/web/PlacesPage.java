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
final class PlacesPage extends Page {
    PlacesPage(House house) {
        super(house);
    }

    @Override
    Answer answer(Visit visit) {
        var words = visit.words();
        var names = Collator.getInstance(visit.language().locale());
        Map<String, List<Place>> byCountry = visit.edition().set().places().values().stream()
            .sorted(Comparator.comparing(place -> place.names().in(visit.language()), names))
            .collect(groupingBy(place -> group(place, visit), () -> new TreeMap<>(last(words.say("web.places.seas"),
                words.say("web.places.moon"), names)), toList()));
        List<Part> parts = byCountry.entrySet().stream()
            .map(group -> new Part("part-" + group.getValue().getFirst().id(), group.getKey(),
                group.getValue().stream().map(place -> item(place, visit)).toList()))
            .toList();
        String heading = words.say("web.nav.places");
        return new Answer.Shown("catalogue", heading, Catalogue.of(heading, words.say("web.places.lead"),
            new Pictures(visit).map(visit.edition().set().events().values(), Query.ALL), parts));
    }

    private static Comparator<String> last(String seas, String moon, Comparator<Object> names) {
        return Comparator.comparing((String group) -> group.equals(moon)).thenComparing(group -> group.equals(seas))
            .thenComparing(names);
    }

    private static String group(Place place, Visit visit) {
        return switch (place.body()) {
            case MOON -> visit.words().say("web.places.moon");
            case EARTH -> place.country() == null
                ? visit.words().say("web.places.seas")
                : visit.words().countryName(place.country());
        };
    }

    private static Item item(Place place, Visit visit) {
        int events = visit.edition().backlinks().eventsAt(place).size();
        return new Item(new Guide(visit).to(place), visit.words().say("web.events.number", events), "");
    }
}
