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

/**
 * {@code GET /en/api}: the documentation of the API for people. It is generated from the same operations and schemas as
 * the OpenAPI document, see {@link OpenApi}.
 */
final class ApiGuidePage implements Page {
    private static final List<Integer> ERROR_STATUSES = List.of(400, 404, 405, 410, 414, 500, 503);

    /**
     * The view of {@code api.html}.
     *
     * @param base the URL that all paths are relative to
     * @param description link to the OpenAPI document
     * @param promise the guarantee of compatibility
     * @param notes rules for all operations, with one paragraph each on language, paging and caching
     * @param filters the query parameters
     * @param schemas the schemas of records
     * @param problems the failures, by status code
     */
    record ApiGuideView(String summary, Link base, Link description, String promise, List<String> notes,
        List<OperationView> addresses, List<Term> filters, List<RecordSchema> schemas, List<Term> problems) {}

    /**
     * A code and its explanation.
     *
     * @param id unique on the page
     */
    record Term(String id, String code, String about) {}

    /**
     * An operation of the API.
     *
     * @param path relative to the base URL
     * @param example link to a request that succeeds
     * @param answer link to the schema of the records in the response, on this page
     * @param parameters links to the parameters on this page
     */
    record OperationView(String path, String about, Link example, Link answer, List<Link> parameters) {}

    /** The schema of a record. */
    record RecordSchema(String id, String name, List<Member> members) {}

    /**
     * A member of a record.
     *
     * @param required whether every record has it
     * @param kind the type of its value, in words
     * @param within links to the schemas of the objects that it contains
     */
    record Member(String name, boolean required, String kind, List<Link> within, String about) {}

    @Override
    public PageResult show(PageRequest request) {
        Messages messages = request.messages();
        String base = request.publicUrls().api("");
        var view = new ApiGuideView(
            messages.get("feed.api.summary"),
            new Link(base, request.publicUrls().api("events")),
            new Link(request.publicUrls().api("openapi.json"), request.urls().api("openapi.json")),
            messages.get("feed.api.promise"),
            Stream.of("language", "paging", "caching").map(note -> messages.get("feed.api." + note)).toList(),
            Operation.ALL.stream().map(operation -> operationView(operation, request)).toList(),
            Operation.allParameters().stream()
                .map(parameter -> new Term("parameter-" + parameter.name(), parameter.name(),
                    parameter.description(messages)))
                .toList(),
            Operation.allSchemas().stream().map(schema -> recordSchema(schema, messages)).toList(),
            ERROR_STATUSES.stream().map(status -> new Term("problem-" + status, Integer.toString(status),
                messages.get("web.api.problem." + status))).toList());
        return new PageResult.HtmlPage("api", messages.get("web.api.heading"), view);
    }

    private static OperationView operationView(Operation operation, PageRequest request) {
        EventSet set = request.edition().set();
        String example = operation.example(set);
        return new OperationView("/" + operation.path(), operation.description(request.messages()),
            new Link("/" + example, request.urls().api(example)),
            link(operation.responseSchema()),
            operation.parameters().stream()
                .map(parameter -> new Link(parameter.name(), "#parameter-" + parameter.name())).toList());
    }

    private static <R> RecordSchema recordSchema(Schema<R> schema, Messages messages) {
        return new RecordSchema("record-" + schema.name(), schema.name(), schema.members().stream()
            .map(member -> new Member(member.name(), member.required(), member.typeLabel(messages),
                member.nestedSchemas().stream().map(ApiGuidePage::link).toList(), schema.description(member, messages)))
            .toList());
    }

    private static Link link(Schema<?> schema) {
        return new Link(schema.name(), "#record-" + schema.name());
    }
}
