package entente.web.page;

import entente.edition.Edition;
import entente.web.page.PageResult.Failure;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The pages of all records of one type: {@code /en/places/moscow}. Also handles withdrawn and unknown ids. */
public abstract class RecordPage<R> implements Page {
    /** The records that have a page, by id. */
    public abstract Map<String, R> records(Edition edition);

    /** The page of one record. */
    public abstract PageResult show(R record, PageRequest request);

    /** The download of {@code record} with this file extension; empty if the format is not available. */
    public Optional<? extends PageResult> download(R record, String extension, PageRequest request) {
        return Optional.empty();
    }

    /** A link to {@code record}, for the failure page of an unknown id. */
    public abstract Link link(R record, PageRequest request);

    @Override
    public final PageResult show(PageRequest request) {
        Map<String, R> records = records(request.edition());
        String[] idAndExtension = request.recordId().split("\\.", 2);
        R record = records.get(idAndExtension[0]);
        Optional<? extends PageResult> result = record == null
            ? Optional.empty()
            : idAndExtension.length == 1
                ? Optional.of(show(record, request))
                : download(record, idAndExtension[1], request);
        return result.isPresent() ? result.get() : redirectOrFailure(records, request);
    }

    /** A redirect to the list if there is no id, else the failure for a withdrawn or unknown id. */
    private PageResult redirectOrFailure(Map<String, R> records, PageRequest request) {
        if (request.recordId().isEmpty()) {
            return new PageResult.Redirect(request.urls().url(request.address().section()));
        }
        return WithdrawnRecords.findGone(request.recordId(), request.address().section(), request,
            id -> link(Objects.requireNonNull(records.get(id)), request)).orElseGet(() -> notFound(records, request));
    }

    private PageResult notFound(Map<String, R> records, PageRequest request) {
        R current = records(request.edition().current()).get(request.recordId());
        return request.asOf().isPresent() && current != null
            ? new Failure.NotYetKnown(request.asOf().get(),
                new Link(link(current, request).words(), request.currentUrls().url(request.address().path())))
            : new Failure.NotFound(SimilarIds.find(request.recordId(), records.keySet()).stream()
                .map(id -> link(Objects.requireNonNull(records.get(id)), request))
                .toList());
    }
}
