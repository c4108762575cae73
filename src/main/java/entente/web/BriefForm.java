package entente.web;

import entente.brief.BriefRequest;
import entente.brief.FilterWords;
import entente.brief.Length;
import entente.brief.Marking;
import entente.model.Coded;
import entente.model.Language;
import entente.search.Facet;
import entente.search.Query;
import entente.search.Selection;
import entente.search.Sort;
import entente.wording.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The form in which a reader puts a brief together.
 *
 * @param filter what is typed
 * @param facets what of the filter is chosen
 */
record BriefForm(
    String action,
    String title,
    FilterForm filter,
    List<Group> facets,
    List<Option> parts,
    List<Option> lengths,
    List<Option> markings,
    List<Option> languages,
    List<Option> sorts) {

    /**
     * @param name of the parameter
     * @param open whether anything of it is chosen
     */
    record Group(String name, String label, List<Option> options, boolean open) {}

    record Option(String value, String words, boolean chosen) {}

    static BriefForm of(BriefRequest asked, PageRequest request) {
        Words words = request.messages();
        Query query = asked.query();
        return new BriefForm(
            request.currentUrls().brief("new"),
            asked.title(),
            FilterForm.of(query, request),
            groups(request.edition().index().select(query), request),
            options(BriefRequest.Part.values(), "web.compose.part.", asked.parts()::contains, words),
            options(Length.values(), "web.compose.length.", asked.length()::equals, words),
            markings(asked, words),
            Arrays.stream(Language.values()).map(language -> new Option(language.tag(),
                Words.in(language).say("web.this-language"), language == request.language())).toList(),
            Arrays.stream(Sort.values()).map(sort -> new Option(sort.code(),
                words.say("web.sort." + sort.name().toLowerCase(Locale.ROOT)), sort == query.order())).toList());
    }

    private static <C extends Enum<C> & Coded> List<Option> options(C[] constants, String key,
        Predicate<C> chosen, Words words) {
        return Arrays.stream(constants)
            .map(constant -> new Option(constant.code(), words.say(key + constant.code()), chosen.test(constant)))
            .toList();
    }

    private static List<Option> markings(BriefRequest asked, Words words) {
        return Stream.concat(
            Stream.of(new Option("", words.say("web.compose.marking.none"), asked.marking() == null)),
            Arrays.stream(Marking.values())
                .map(marking -> new Option(marking.code(), marking.label(), marking == asked.marking())))
            .toList();
    }

    private static List<Group> groups(Selection selection, PageRequest request) {
        var filters = new FilterWords(request.edition().set(), request.messages());
        return Arrays.stream(Facet.values())
            .map(
                facet -> new Group(facet.code(), filters.label(facet),
                    values(facet, selection, filters, request.messages()),
                    !selection.query().chosen(facet).isEmpty()))
            .filter(group -> !group.options.isEmpty())
            .toList();
    }

    private static List<Option> values(Facet facet, Selection selection, FilterWords filters, Words words) {
        return selection.counts().getOrDefault(facet, List.of()).stream()
            .filter(count -> count.events() > 0 || count.chosen())
            .map(count -> new Option(count.value(),
                words.say("web.compose.option", filters.value(facet, count.value()), count.events()), count.chosen()))
            .toList();
    }
}
