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

/** {@code GET /en/changes}: what is different from the earlier set that the settings name, field by field. */
final class ChangesPage implements Page {
    private final @Nullable EventSet earlier;

    ChangesPage(@Nullable EventSet earlier) {
        this.earlier = earlier;
    }

    /**
     * The view of {@code changes.html}.
     *
     * @param sets which two are compared
     * @param counts what differs, in words
     */
    record ChangesView(String sets, String counts, List<Part> parts) {}

    /** The records of one kind. */
    record Part(String id, String heading, List<Entry> added, List<Entry> changed, List<Entry> gone) {}

    /**
     * A record.
     *
     * @param link its href is empty where it has no page
     * @param reason why it is gone, or empty
     */
    record Entry(Link link, String reason, List<EventSetDiff.Field> fields) {}

    @Override
    public PageResult show(PageRequest request) {
        if (earlier == null) {
            return new Failure.NotFound(
                List.of(new Link(request.messages().say("web.nav.news"), request.urls().of("news"))));
        }
        Messages words = request.messages();
        var changes = EventSetDiff.between(earlier, request.edition().set());
        var view = new ChangesView(
            words.say("web.changes.sets", words.date(earlier.date()), earlier.fingerprint().substring(0, 12),
                words.date(changes.after().date()), changes.after().fingerprint().substring(0, 12)),
            words.say("web.changes.counts", count(changes, Added.class), count(changes, Changed.class),
                count(changes, Removed.class)),
            Stream.of(RecordType.values()).map(kind -> part(kind, changes, request))
                .filter(part -> !part.added().isEmpty() || !part.changed().isEmpty() || !part.gone().isEmpty())
                .toList());
        return new PageResult.HtmlPage("changes", words.say("web.nav.changes"), view);
    }

    private static int count(EventSetDiff changes, Class<? extends EventSetDiff.Change> change) {
        return (int) changes.changes().stream().filter(change::isInstance).count();
    }

    private static Part part(RecordType kind, EventSetDiff changes, PageRequest request) {
        return new Part("changed-" + kind.plural(), request.messages().say("web.nav." + kind.plural()),
            changes.of(kind, Added.class).stream().map(added -> entry(added, List.of(), request)).toList(),
            changes.of(kind, Changed.class).stream().map(changed -> entry(changed, changed.fields(), request)).toList(),
            changes.of(kind, Removed.class).stream().map(gone -> gone(gone, changes.after(), request)).toList());
    }

    private static Entry entry(EventSetDiff.Change change, List<EventSetDiff.Field> fields, PageRequest request) {
        String href = request.urls().of(change.kind().plural() + "/" + change.id());
        return new Entry(new Link(change.id(), href), "", fields);
    }

    private static Entry gone(Removed gone, EventSet after, PageRequest request) {
        Withdrawal withdrawn = after.withdrawals().get(gone.id());
        String reason = withdrawn == null
            ? ""
            : request.messages().say("web.withdrawn", request.messages().date(withdrawn.date()),
                withdrawn.reason().in(request.language()));
        return new Entry(new Link(gone.id(), ""), reason, List.of());
    }
}
