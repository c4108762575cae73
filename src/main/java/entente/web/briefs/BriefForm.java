package entente.web.briefs;

import entente.brief.BriefLength;
import entente.brief.TlpMarking;
import entente.brief.definition.BriefRequest;
import entente.model.CodedEnum;
import entente.model.Language;
import entente.search.SearchResult;
import entente.search.query.Facet;
import entente.search.query.Query;
import entente.search.query.Sort;
import entente.web.page.PageRequest;
import entente.web.view.FilterForm;
import entente.wording.FilterText;
import entente.wording.Messages;
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
        Messages words = request.messages();
        Query query = asked.query();
        return new BriefForm(
            request.currentUrls().brief("new"),
            asked.title(),
            FilterForm.of(query, request),
            groups(request.edition().index().select(query), request),
            options(BriefRequest.Part.values(), "web.new-brief.part.", asked.parts()::contains, words),
            options(BriefLength.values(), "web.new-brief.length.", asked.length()::equals, words),
            markings(asked, words),
            Arrays.stream(Language.values()).map(language -> new Option(language.tag(),
                Messages.in(language).say("web.this-language"), language == request.language())).toList(),
            Arrays.stream(Sort.values()).map(sort -> new Option(sort.code(),
                words.say("web.sort." + sort.name().toLowerCase(Locale.ROOT)), sort == query.order())).toList());
    }

    private static <C extends Enum<C> & CodedEnum> List<Option> options(C[] constants, String key,
        Predicate<C> chosen, Messages words) {
        return Arrays.stream(constants)
            .map(constant -> new Option(constant.code(), words.say(key + constant.code()), chosen.test(constant)))
            .toList();
    }

    private static List<Option> markings(BriefRequest asked, Messages words) {
        return Stream.concat(
            Stream.of(new Option("", words.say("web.new-brief.marking.none"), asked.marking() == null)),
            Arrays.stream(TlpMarking.values())
                .map(marking -> new Option(marking.code(), marking.label(), marking == asked.marking())))
            .toList();
    }

    private static List<Group> groups(SearchResult selection, PageRequest request) {
        var filters = new FilterText(request.edition().set(), request.messages());
        return Arrays.stream(Facet.values())
            .map(
                facet -> new Group(facet.code(), filters.label(facet),
                    values(facet, selection, filters, request.messages()),
                    !selection.query().chosen(facet).isEmpty()))
            .filter(group -> !group.options.isEmpty())
            .toList();
    }

    private static List<Option> values(Facet facet, SearchResult selection, FilterText filters, Messages words) {
        return selection.counts().getOrDefault(facet, List.of()).stream()
            .filter(count -> count.events() > 0 || count.chosen())
            .map(count -> new Option(count.value(),
                words.say("web.new-brief.option", filters.value(facet, count.value()), count.events()), count.chosen()))
            .toList();
    }
}
