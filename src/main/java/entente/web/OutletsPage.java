package entente.web;

import entente.model.Outlet;
import entente.model.Reliability;
import entente.web.Catalogue.Item;
import entente.web.Catalogue.Part;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** {@code GET /en/outlets}: who published or passed on what the set cites, by reliability. */
final class OutletsPage implements Page {
    @Override
    public PageResult show(PageRequest request) {
        var words = request.messages();
        List<Part> parts = Arrays.stream(Reliability.values())
            .map(grade -> new Part("reliability-" + grade.name(),
                words.say("web.outlets.grade", grade.name(), words.of(grade)), items(grade, request)))
            .filter(part -> !part.items().isEmpty())
            .toList();
        String heading = words.say("web.nav.outlets");
        return new PageResult.HtmlPage("catalogue", heading,
            Catalogue.of(heading, words.say("web.outlets.lead"), null, parts));
    }

    private static List<Item> items(Reliability grade, PageRequest request) {
        var names = Collator.getInstance(request.language().locale());
        return request.edition().set().outlets().values().stream()
            .filter(outlet -> outlet.reliability() == grade)
            .sorted(Comparator.comparing(Outlet::name, names))
            .map(outlet -> item(outlet, request))
            .toList();
    }

    private static Item item(Outlet outlet, PageRequest request) {
        var words = request.messages();
        String details = words.say("web.outlets.details", words.of("outlet-kind", outlet.kind()),
            words.countryName(outlet.country()), request.edition().backlinks().toldBy(outlet).size());
        return new Item(new Guide(request).to(outlet), details, "");
    }
}
