package entente.web.html;

import entente.edition.Edition;
import entente.model.EventSet;
import entente.web.http.RequestAddress;
import entente.web.page.Link;
import entente.wording.Messages;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The banner of a page as of a day.
 *
 * @param day the as-of day, as text
 * @param counts the number of records known on that day and the number in the current set, as text
 * @param since link to the news since that day
 * @param back link to the same page for the current set
 */
public record AsOfBanner(String day, String counts, Link since, Link back) {
    /** The banner; empty for the current set. */
    public static Optional<AsOfBanner> of(Edition edition, RequestAddress address) {
        return edition.asOf().map(day -> of(day, edition, address));
    }

    private static AsOfBanner of(LocalDate day, Edition edition, RequestAddress address) {
        Messages messages = Messages.in(address.language());
        EventSet shown = edition.set();
        EventSet current = edition.current().set();
        return new AsOfBanner(
            messages.get("web.as-of", messages.date(day)),
            messages.get("web.as-of.counts", shown.events().size(), current.events().size(), shown.sources().size(),
                current.sources().size(), shown.commitments().size(), current.commitments().size()),
            new Link(messages.get("web.as-of.since"), address.urls().url("news?since=" + day)),
            new Link(messages.get("web.as-of.back"), address.urlWithoutAsOf()));
    }
}
