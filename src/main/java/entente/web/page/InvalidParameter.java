package entente.web.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import entente.feed.api.ApiParameter;
import entente.model.CodedEnum;
import entente.model.EventSet;
import entente.model.RecordType;
import entente.model.Withdrawal;
import entente.search.query.BadQuery;
import entente.search.query.Facet;
import entente.web.page.PageResult.Failure;
import entente.wording.FilterText;
import java.net.URLEncoder;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The failure for an invalid parameter. A filter by a record that was withdrawn, or that was not known yet on the as-of
 * day, is distinguished from one by an id that never existed, and links to the same page with a valid filter.
 */
final class InvalidParameter {
    /** Parameters that select a part of a list, which the list with another filter may not have. */
    private static final Set<String> POSITION = Set.of("page", ApiParameter.CURSOR);

    private final BadQuery bad;
    private final RecordType type;
    private final BiFunction<String, PageRequest, String> url;
    private final PageRequest request;

    private InvalidParameter(BadQuery bad, RecordType type, BiFunction<String, PageRequest, String> url,
        PageRequest request) {
        this.bad = bad;
        this.type = type;
        this.url = url;
        this.request = request;
    }

    /**
     * The failure for {@code bad}.
     *
     * @param url gives the URL of the page with a query string, for a request
     */
    static Failure failure(BadQuery bad, BiFunction<String, PageRequest, String> url, PageRequest request) {
        boolean unknownName = bad.parameter().equals(bad.found());
        return CodedEnum.of(RecordType.class, bad.parameter()).filter(type -> !unknownName)
            .flatMap(type -> new InvalidParameter(bad, type, url, request).missingRecord())
            .orElseGet(() -> new Failure.BadParameter(bad));
    }

    private Optional<Failure> missingRecord() {
        Optional<Failure> withdrawn =
            WithdrawnRecords.find(bad.found(), type, request.edition()).map(this::withdrawn);
        return withdrawn.isPresent() ? withdrawn : notYetKnown();
    }

    private Failure withdrawn(Withdrawal withdrawal) {
        var messages = request.messages();
        Optional<String> successor = WithdrawnRecords.successor(withdrawal, request.edition());
        String words = successor.flatMap(id -> CodedEnum.of(Facet.class, type.code())
            .map(facet -> new FilterText(set(), messages).value(facet, id)))
            .map(name -> messages.get("web.withdrawn.filter.successor", name))
            .orElseGet(() -> messages.get("web.withdrawn.filter.without"));
        var cause = new BadQuery(bad.parameter(), bad.found(),
            new BadQuery.Expected.OneOf(successor.stream().toList(), ""));
        return new Failure.WithdrawnFilter(cause,
            messages.get("web.withdrawn.filter", bad.parameter() + "=" + bad.found(),
                messages.date(withdrawal.date()), withdrawal.reason().in(request.language())),
            new Link(words, url.apply(withSuccessors(), request)));
    }

    private Optional<Failure> notYetKnown() {
        boolean isKnownNow = type.recordsOf(request.edition().current().set()).containsKey(bad.found());
        return request.asOf().filter(day -> isKnownNow).map(day -> {
            var current = new PageRequest(request.edition().current(), request.address(),
                request.publicUrls().asOf(null), request.recordId(), request.parameters());
            return new Failure.NotYetKnown(day,
                new Link(request.messages().get("web.as-of.back"), url.apply(query(request.parameters()), current)));
        });
    }

    /** The query string with the successor in place of each withdrawn record, or without it if it has no successor. */
    private String withSuccessors() {
        return request.parameters().entrySet().stream().filter(parameter -> !POSITION.contains(parameter.getKey()))
            .flatMap(parameter -> Arrays.stream(parameter.getValue())
                .flatMap(value -> valid(parameter.getKey(), value)).distinct()
                .map(value -> pair(parameter.getKey(), value)))
            .collect(Collectors.joining("&"));
    }

    private Stream<String> valid(String parameter, String value) {
        Optional<Withdrawal> withdrawal = CodedEnum.of(RecordType.class, parameter)
            .flatMap(recordType -> WithdrawnRecords.find(value, recordType, request.edition()));
        return withdrawal.isEmpty()
            ? Stream.of(value)
            : WithdrawnRecords.successor(withdrawal.get(), request.edition()).stream();
    }

    private static String query(Map<String, String[]> parameters) {
        return parameters.entrySet().stream()
            .flatMap(parameter -> Arrays.stream(parameter.getValue()).map(value -> pair(parameter.getKey(), value)))
            .collect(Collectors.joining("&"));
    }

    private static String pair(String name, String value) {
        return URLEncoder.encode(name, UTF_8) + "=" + URLEncoder.encode(value, UTF_8);
    }

    private EventSet set() {
        return request.edition().set();
    }
}
