package entente.web.events;

import entente.insight.SideAccounts;
import entente.insight.SideAccounts.Account;
import entente.insight.SideAccounts.Owner;
import entente.model.Event;
import entente.model.Statement;
import entente.web.page.Link;
import entente.web.page.PageRequest;
import entente.web.view.NumberedCitations;
import entente.web.view.RecordLinks;
import entente.wording.Messages;
import java.util.ArrayList;
import java.util.List;

/**
 * What one side's sources say of an event.
 *
 * @param silence what is said where they say nothing; else empty
 * @param basis how many pages and origins it is
 * @param statements what was said that rests on them, each leading to its place on the page
 * @param notes what they add or dispute, in English, each leading to its citation
 */
record AccountView(String side, String silence, String basis, List<Link> statements, List<Link> notes) {
    static List<AccountView> all(Event event, NumberedCitations citations, PageRequest request) {
        var accounts = SideAccounts.of(event, request.edition().set().vocabulary());
        var views = new ArrayList<AccountView>();
        for (int at = 0; at < accounts.accounts().size(); at++) {
            views.add(of(accounts.accounts().get(at), said(event, at, request), citations, request));
        }
        return views;
    }

    private static AccountView of(Account account, List<Link> said, NumberedCitations citations, PageRequest request) {
        Messages words = request.messages();
        String side = switch (account.teller()) {
            case Owner.Principal(var state) -> state.nameIn(request.language());
            case Owner.ThirdParties third -> words.say("web.account.others");
        };
        if (account.silent()) {
            return new AccountView(side, words.say("web.account.silent"), "", List.of(), List.of());
        }
        List<Link> notes = account.noted().stream().map(cited -> new Link(
            cited.source().outlet().name() + ": " + cited.note(),
            citations.notes(List.of(cited)).getFirst().href())).toList();
        return new AccountView(side, "", new RecordLinks(request).basis(account.origins()), said, notes);
    }

    /** The statements for which the account with this number has a source. */
    private static List<Link> said(Event event, int account, PageRequest request) {
        return event.statements().stream().filter(said -> !SideAccounts
            .of(said.citations().stream(), request.edition().set().vocabulary()).accounts().get(account).silent())
            .map(said -> link(said, request)).toList();
    }

    private static Link link(Statement said, PageRequest request) {
        String speakers = request.messages().list(said.speakers().stream()
            .map(speaker -> speaker.nameIn(request.language())).toList());
        return new Link(speakers + ": " + said.text().in(request.language()), "#" + said.id());
    }
}
