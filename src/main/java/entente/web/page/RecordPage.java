package entente.web.page;

import entente.edition.Edition;
import entente.model.RecordType;
import entente.web.page.PageResult.Failure;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The pages and downloads of all records of one type: {@code /en/places/moscow}. Also handles ids that the edition does
 * not have, in the same way for every format.
 */
public abstract class RecordPage<R> implements Page {
    private final RecordType type;

    /**
     * Pages of records of this type.
     *
     * @param type whose plural is the first part of the path
     */
    protected RecordPage(RecordType type) {
        this.type = type;
    }

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
        if (request.recordId().isEmpty()) {
            return new PageResult.Redirect(request.urls().url(type.plural()));
        }
        String[] idAndExtension = request.recordId().split("\\.", 2);
        R record = records(request.edition()).get(idAndExtension[0]);
        return record == null
            ? failure(idAndExtension[0], request)
            : idAndExtension.length == 1
                ? show(record, request)
                : download(record, idAndExtension[1], request)
                    .<PageResult>map(file -> file)
                    .orElseGet(() -> new Failure.NotFound(List.of(link(record, request))));
    }

    /** The failure for an id that the edition does not have, whatever the format: gone, not known yet, or not found. */
    private PageResult failure(String id, PageRequest request) {
        Map<String, R> records = records(request.edition());
        return WithdrawnRecords
            .findGone(id, type, request, successor -> link(Objects.requireNonNull(records.get(successor)), request))
            .or(() -> notYetKnown(id, request))
            .orElseGet(() -> new Failure.NotFound(SimilarIds.find(id, records.keySet()).stream()
                .map(similar -> link(Objects.requireNonNull(records.get(similar)), request)).toList()));
    }

    private Optional<PageResult> notYetKnown(String id, PageRequest request) {
        R current = records(request.edition().current()).get(id);
        return request.asOf().filter(day -> current != null).map(day -> new Failure.NotYetKnown(day,
            new Link(link(Objects.requireNonNull(current), request).words(),
                request.currentUrl())));
    }
}
