package entente.web.html;

import entente.edition.Edition;
import entente.model.EventSet;
import entente.web.http.RequestAddress;
import entente.web.page.Link;
import entente.wording.Messages;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What every page says that shows only what was known on a day.
 *
 * @param day in words
 * @param counts how much of the set that is
 * @param since leads to what became known after that day
 * @param back leads to the same page with all that is known
 */
public record AsOfBanner(String day, String counts, Link since, Link back) {
    /** Empty where all that is known is shown. */
    public static Optional<AsOfBanner> of(Edition edition, RequestAddress address) {
        return edition.asOf().map(day -> of(day, edition, address));
    }

    private static AsOfBanner of(LocalDate day, Edition edition, RequestAddress address) {
        Messages words = Messages.in(address.language());
        EventSet then = edition.set();
        EventSet now = edition.whole().set();
        return new AsOfBanner(
            words.say("web.as-of", words.date(day)),
            words.say("web.as-of.counts", then.events().size(), now.events().size(), then.sources().size(),
                now.sources().size(), then.commitments().size(), now.commitments().size()),
            new Link(words.say("web.as-of.since"), address.urls().of("news?since=" + day)),
            new Link(words.say("web.as-of.back"), address.urlWithoutAsOf()));
    }
}
