package entente.web.evidence;

import entente.insight.EventSetDiff;
import entente.insight.EventSetDiff.Added;
import entente.insight.EventSetDiff.Changed;
import entente.insight.EventSetDiff.Removed;
import entente.model.EventSet;
import entente.model.RecordType;
import entente.model.Withdrawal;
import entente.web.page.Link;
import entente.web.page.Page;
import entente.web.page.PageRequest;
import entente.web.page.PageResult;
import entente.web.page.PageResult.Failure;
import entente.wording.Messages;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * {@code GET /en/changes}: the difference between the earlier set that the settings name and the current one, record by
 * record and field by field. Without an earlier set the page responds with 404.
 */
final class ChangesPage implements Page {
    private final @Nullable EventSet earlier;

    ChangesPage(@Nullable EventSet earlier) {
        this.earlier = earlier;
    }

    /**
     * The view of {@code changes.html}.
     *
     * @param sets a sentence with the dates and fingerprints of the two sets
     * @param counts a sentence with the numbers of added, changed and removed records
     */
    record ChangesView(String sets, String counts, List<Part> parts) {}

    /**
     * The changed records of one type.
     *
     * @param id unique on the page
     */
    record Part(String id, String heading, List<Entry> added, List<Entry> changed, List<Entry> removed) {}

    /**
     * A record that was added, changed or removed.
     *
     * @param link href is empty for a removed record, which has no page
     * @param reason why the record was withdrawn; empty if it was not
     * @param fields the changed fields; empty unless the record was changed
     */
    record Entry(Link link, String reason, List<EventSetDiff.Field> fields) {}

    @Override
    public PageResult show(PageRequest request) {
        if (earlier == null) {
            return new Failure.NotFound(
                List.of(new Link(request.messages().get("web.nav.news"), request.urls().url("news"))));
        }
        Messages messages = request.messages();
        var changes = EventSetDiff.between(earlier, request.edition().set());
        var view = new ChangesView(
            messages.get("web.changes.sets", messages.date(earlier.date()), earlier.fingerprint().substring(0, 12),
                messages.date(changes.after().date()), changes.after().fingerprint().substring(0, 12)),
            messages.get("web.changes.counts", count(changes, Added.class), count(changes, Changed.class),
                count(changes, Removed.class)),
            Stream.of(RecordType.values()).map(kind -> part(kind, changes, request))
                .filter(part -> !part.added().isEmpty() || !part.changed().isEmpty() || !part.removed().isEmpty())
                .toList());
        return new PageResult.HtmlPage("changes", messages.get("web.nav.changes"), view);
    }

    private static int count(EventSetDiff changes, Class<? extends EventSetDiff.Change> change) {
        return (int) changes.changes().stream().filter(change::isInstance).count();
    }

    private static Part part(RecordType kind, EventSetDiff changes, PageRequest request) {
        return new Part("changed-" + kind.plural(), request.messages().get("web.nav." + kind.plural()),
            changes.of(kind, Added.class).stream().map(added -> entry(added, List.of(), request)).toList(),
            changes.of(kind, Changed.class).stream().map(changed -> entry(changed, changed.fields(), request)).toList(),
            changes.of(kind, Removed.class).stream()
                .map(removed -> removed(removed, changes.after(), request)).toList());
    }

    private static Entry entry(EventSetDiff.Change change, List<EventSetDiff.Field> fields, PageRequest request) {
        String href = request.urls().url(change.type().plural() + "/" + change.id());
        return new Entry(new Link(change.id(), href), "", fields);
    }

    private static Entry removed(Removed removed, EventSet after, PageRequest request) {
        Withdrawal withdrawal = after.withdrawals().get(removed.id());
        String reason = withdrawal == null
            ? ""
            : request.messages().get("web.withdrawn", request.messages().date(withdrawal.date()),
                withdrawal.reason().in(request.language()));
        return new Entry(new Link(removed.id(), ""), reason, List.of());
    }
}
