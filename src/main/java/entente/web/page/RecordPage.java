package entente.web.page;

import entente.edition.Edition;
import entente.web.page.PageResult.Failure;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A page for each record of one kind: {@code /en/places/moscow}. */
public abstract class RecordPage<R> implements Page {
    /** The records that have a page, by id. */
    public abstract Map<String, R> records(Edition edition);

    public abstract PageResult show(R record, PageRequest request);

    /** The file of {@code record} in a format; none unless a kind of record has files. */
    public Optional<? extends PageResult> file(R record, String extension, PageRequest request) {
        return Optional.empty();
    }

    /** Leads to {@code record} from a page that could not be found. */
    public abstract Link link(R record, PageRequest request);

    @Override
    public final PageResult show(PageRequest request) {
        Map<String, R> records = records(request.edition());
        String[] name = request.recordId().split("\\.", 2);
        R record = records.get(name[0]);
        Optional<? extends PageResult> answer = record == null
            ? Optional.empty()
            : name.length == 1 ? Optional.of(show(record, request)) : file(record, name[1], request);
        return answer.isPresent() ? answer.get() : otherwise(records, request);
    }

    /** What there is to say where nothing is shown. */
    private PageResult otherwise(Map<String, R> records, PageRequest request) {
        if (request.recordId().isEmpty()) {
            return new PageResult.Redirect(request.urls().of(request.address().section()));
        }
        return WithdrawnRecords.answer(request.recordId(), request.address().section(), request,
            id -> link(Objects.requireNonNull(records.get(id)), request)).orElseGet(() -> unknown(records, request));
    }

    private PageResult unknown(Map<String, R> records, PageRequest request) {
        R current = records(request.edition().whole()).get(request.recordId());
        return request.asOf().isPresent() && current != null
            ? new Failure.NotYetKnown(request.asOf().get(),
                new Link(link(current, request).words(), request.currentUrls().of(request.address().path())))
            : new Failure.NotFound(SimilarIds.to(request.recordId(), records.keySet()).stream()
                .map(id -> link(Objects.requireNonNull(records.get(id)), request))
                .toList());
    }
}
