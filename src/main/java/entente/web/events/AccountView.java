package entente.web.events;

import entente.insight.SideAccounts;
import entente.insight.SideAccounts.Account;
import entente.insight.SideAccounts.Owner;
import entente.model.Event;
import entente.model.Statement;
import entente.web.page.Link;
import entente.web.page.PageRequest;
import entente.web.view.NumberedCitations;
import entente.wording.BidiIsolate;
import entente.wording.Messages;
import entente.wording.SourcingText;
import java.util.ArrayList;
import java.util.List;

/**
 * The account of an event by the sources of one side.
 *
 * @param side name of the side: a principal, or third parties
 * @param silence a sentence if no source of that side reports the event; else empty
 * @param originSummary number of pages, by origin
 * @param statements the statements that these sources report, as links to their place on the page
 * @param notes what these sources add or dispute, in English, as links to their citation
 */
record AccountView(String side, String silence, String originSummary, List<Link> statements, List<Link> notes) {
    /** The account of each side, including sides without any source. */
    static List<AccountView> all(Event event, NumberedCitations citations, PageRequest request) {
        var accounts = SideAccounts.of(event, request.edition().set().vocabulary());
        var views = new ArrayList<AccountView>();
        for (int index = 0; index < accounts.accounts().size(); index++) {
            views.add(of(accounts.accounts().get(index), statements(event, index, request), citations, request));
        }
        return views;
    }

    private static AccountView of(Account account, List<Link> statements, NumberedCitations citations,
        PageRequest request) {
        Messages messages = request.messages();
        String side = switch (account.owner()) {
            case Owner.Principal(var state) -> state.nameIn(request.language());
            case Owner.ThirdParties thirdParties -> messages.get("web.account.others");
        };
        if (account.isSilent()) {
            return new AccountView(side, messages.get("web.account.silent"), "", List.of(), List.of());
        }
        List<Link> notes = account.withNotes().stream().map(citation -> new Link(
            BidiIsolate.of(citation.source().outlet().name()) + ": " + citation.note(),
            citations.noteLinks(List.of(citation)).getFirst().href())).toList();
        return new AccountView(side, "", SourcingText.byOrigin(account.origins(), messages), statements, notes);
    }

    /** The statements with a source of one side; {@code account} is the index of its account. */
    private static List<Link> statements(Event event, int account, PageRequest request) {
        return event.statements().stream().filter(statement -> !SideAccounts
            .of(statement.citations().stream(), request.edition().set().vocabulary()).accounts().get(account)
            .isSilent())
            .map(statement -> link(statement, request)).toList();
    }

    private static Link link(Statement statement, PageRequest request) {
        String speakers = request.messages().join(statement.speakers().stream()
            .map(speaker -> speaker.nameIn(request.language())).toList());
        return new Link(speakers + ": " + statement.text().in(request.language()), "#" + statement.id());
    }
}
