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
import entente.wording.FacetOption;
import entente.wording.FilterText;
import entente.wording.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The form with which readers define a brief of their own. It is prefilled with the values of the request.
 *
 * @param action URL that the form is submitted to
 * @param filter the text fields of the filter
 * @param facets the check boxes of the filter, by facet
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
     * The values of a facet. Values without events are left out unless they are chosen.
     *
     * @param name of the query parameter
     * @param open whether one of the values is chosen, so that the group is shown expanded
     */
    record Group(String name, String label, List<Option> options, boolean open) {}

    /** A value that can be chosen, with its label. */
    record Option(String value, String words, boolean chosen) {}

    static BriefForm of(BriefRequest briefRequest, PageRequest request) {
        Messages messages = request.messages();
        Query query = briefRequest.query();
        return new BriefForm(
            request.currentUrls().brief("new"),
            briefRequest.title(),
            FilterForm.of(query, request),
            groups(request.edition().index().search(query), request),
            options(BriefRequest.Part.values(), "web.new-brief.part.", briefRequest.parts()::contains, messages),
            options(BriefLength.values(), "web.new-brief.length.", briefRequest.length()::equals, messages),
            markings(briefRequest, messages),
            Arrays.stream(Language.values()).map(language -> new Option(language.tag(),
                Messages.in(language).get("web.this-language"), language == request.language())).toList(),
            Arrays.stream(Sort.values()).map(sort -> new Option(sort.code(),
                messages.get("web.sort." + sort.name().toLowerCase(Locale.ROOT)), sort == query.effectiveSort()))
                .toList());
    }

    private static <C extends Enum<C> & CodedEnum> List<Option> options(C[] constants, String key,
        Predicate<C> chosen, Messages messages) {
        return Arrays.stream(constants)
            .map(constant -> new Option(constant.code(), messages.get(key + constant.code()), chosen.test(constant)))
            .toList();
    }

    private static List<Option> markings(BriefRequest briefRequest, Messages messages) {
        return Stream.concat(
            Stream.of(new Option("", messages.get("web.new-brief.marking.none"), briefRequest.marking() == null)),
            Arrays.stream(TlpMarking.values())
                .map(marking -> new Option(marking.code(), marking.label(), marking == briefRequest.marking())))
            .toList();
    }

    private static List<Group> groups(SearchResult result, PageRequest request) {
        var filterText = new FilterText(request.edition().set(), request.messages());
        return Arrays.stream(Facet.values())
            .map(
                facet -> new Group(facet.code(), filterText.label(facet),
                    values(facet, result, filterText, request.messages()),
                    !result.query().selected(facet).isEmpty()))
            .filter(group -> !group.options.isEmpty())
            .toList();
    }

    private static List<Option> values(Facet facet, SearchResult result, FilterText filterText, Messages messages) {
        return FacetOption.of(facet, result, filterText).stream().map(option -> new Option(option.value(),
            messages.get("web.new-brief.option", option.label(), option.count()), option.selected())).toList();
    }
}
