package entente.web;

import entente.insight.Changes;
import entente.insight.Changes.Added;
import entente.insight.Changes.Changed;
import entente.insight.Changes.Gone;
import entente.model.EventSet;
import entente.model.KindOfRecord;
import entente.model.Withdrawal;
import entente.wording.Words;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code GET /en/changes}: what is different from the earlier set that the settings name, field by field. */
final class ChangesPage extends Page {
    static final String SECTION = "changes";
    private final transient @Nullable EventSet earlier;

    ChangesPage(House house) {
        super(house);
        this.earlier = house.earlier();
    }

    /**
     * The view of {@code changes.html}.
     *
     * @param sets which two are compared
     * @param counts what differs, in words
     */
    record View(String sets, String counts, List<Part> parts) {}

    /** The records of one kind. */
    record Part(String id, String heading, List<Entry> added, List<Entry> changed, List<Entry> gone) {}

    /**
     * A record.
     *
     * @param link its href is empty where it has no page
     * @param reason why it is gone, or empty
     */
    record Entry(Link link, String reason, List<Changes.Field> fields) {}

    @Override
    Answer answer(Visit visit) {
        if (earlier == null) {
            return new Answer.Missing(
                List.of(new Link(visit.words().say("web.nav.news"), visit.addresses().of("news"))));
        }
        Words words = visit.words();
        var changes = Changes.between(earlier, visit.edition().set());
        var view = new View(
            words.say("web.changes.sets", words.date(earlier.date()), earlier.fingerprint().substring(0, 12),
                words.date(changes.after().date()), changes.after().fingerprint().substring(0, 12)),
            words.say("web.changes.counts", count(changes, Added.class), count(changes, Changed.class),
                count(changes, Gone.class)),
            Stream.of(KindOfRecord.values()).map(kind -> part(kind, changes, visit))
                .filter(part -> !part.added().isEmpty() || !part.changed().isEmpty() || !part.gone().isEmpty())
                .toList());
        return new Answer.Shown(SECTION, words.say("web.nav.changes"), view);
    }

    private static int count(Changes changes, Class<? extends Changes.Change> change) {
        return (int) changes.changes().stream().filter(change::isInstance).count();
    }

    private static Part part(KindOfRecord kind, Changes changes, Visit visit) {
        return new Part("changed-" + kind.plural(), visit.words().say("web.nav." + kind.plural()),
            changes.of(kind, Added.class).stream().map(added -> entry(added, List.of(), visit)).toList(),
            changes.of(kind, Changed.class).stream().map(changed -> entry(changed, changed.fields(), visit)).toList(),
            changes.of(kind, Gone.class).stream().map(gone -> gone(gone, changes.after(), visit)).toList());
    }

    private static Entry entry(Changes.Change change, List<Changes.Field> fields, Visit visit) {
        String href = visit.addresses().of(change.kind().plural() + "/" + change.id());
        return new Entry(new Link(change.id(), href), "", fields);
    }

    private static Entry gone(Gone gone, EventSet after, Visit visit) {
        Withdrawal withdrawn = after.withdrawals().get(gone.id());
        String reason = withdrawn == null
            ? ""
            : visit.words().say("web.withdrawn", visit.words().date(withdrawn.date()),
                withdrawn.reason().in(visit.language()));
        return new Entry(new Link(gone.id(), ""), reason, List.of());
    }
}
