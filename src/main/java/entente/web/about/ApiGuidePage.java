package entente.web.about;

import entente.feed.api.OpenApi;
import entente.feed.api.Operation;
import entente.feed.record.Schema;
import entente.model.EventSet;
import entente.web.page.Link;
import entente.web.page.Page;
import entente.web.page.PageRequest;
import entente.web.page.PageResult;
import entente.wording.Messages;
import java.util.List;
import java.util.stream.Stream;

/** {@code GET /en/api}: the interface for programs, as people read of it; made from what {@link OpenApi} is made from. */
final class ApiGuidePage implements Page {
    private static final List<Integer> PROBLEMS = List.of(400, 404, 405, 410, 414, 500, 503);

    /**
     * The view of {@code api.html}.
     *
     * @param base where all addresses begin
     * @param notes what holds for all of them, a paragraph each
     * @param problems by status
     */
    record ApiGuideView(String summary, Link base, Link description, String promise, List<String> notes,
        List<Address> addresses, List<Term> filters, List<Shape> shapes, List<Term> problems) {}

    /** @param id unique on the page */
    record Term(String id, String code, String about) {}

    /**
     * An address that programs ask.
     *
     * @param path behind the base
     * @param example one that has an answer
     * @param answer leads to what comes back
     */
    record Address(String path, String about, Link example, Link answer, List<Link> parameters) {}

    /** A record and its members. */
    record Shape(String id, String name, List<Member> members) {}

    /** @param always whether every record has it */
    record Member(String name, boolean always, String kind, List<Link> within, String about) {}

    @Override
    public PageResult show(PageRequest request) {
        Messages words = request.messages();
        String base = request.publicUrls().api("");
        var view = new ApiGuideView(
            words.say("feed.api.summary"),
            new Link(base, request.publicUrls().api("events")),
            new Link(request.publicUrls().api("openapi.json"), request.urls().api("openapi.json")),
            words.say("feed.api.promise"),
            Stream.of("language", "paging", "caching").map(note -> words.say("feed.api." + note)).toList(),
            Operation.ALL.stream().map(operation -> address(operation, request)).toList(),
            Operation.everyParameter().stream()
                .map(each -> new Term("parameter-" + each.name(), each.name(), each.about(words))).toList(),
            Operation.schemas().stream().map(schema -> shape(schema, words)).toList(),
            PROBLEMS.stream().map(status -> new Term("problem-" + status, Integer.toString(status),
                words.say("web.api.problem." + status))).toList());
        return new PageResult.HtmlPage("api", words.say("web.api.heading"), view);
    }

    private static Address address(Operation operation, PageRequest request) {
        EventSet set = request.edition().set();
        String example = operation.example(set);
        return new Address("/" + operation.path(), operation.about(request.messages()),
            new Link("/" + example, request.urls().api(example)),
            link(operation.answer()),
            operation.parameters().stream()
                .map(parameter -> new Link(parameter.name(), "#parameter-" + parameter.name())).toList());
    }

    private static <R> Shape shape(Schema<R> schema, Messages words) {
        return new Shape("record-" + schema.name(), schema.name(), schema.members().stream()
            .map(member -> new Member(member.name(), member.always(), member.kind(words),
                member.within().stream().map(ApiGuidePage::link).toList(), schema.about(member, words)))
            .toList());
    }

    private static Link link(Schema<?> schema) {
        return new Link(schema.name(), "#record-" + schema.name());
    }
}
