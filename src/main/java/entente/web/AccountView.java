package entente.web;

import entente.insight.Accounts;
import entente.insight.Accounts.Account;
import entente.insight.Accounts.Teller;
import entente.model.Event;
import entente.model.Statement;
import entente.wording.Words;
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
    static List<AccountView> all(Event event, CitationList citations, Visit visit) {
        var accounts = Accounts.of(event, visit.edition().set().vocabulary());
        var views = new ArrayList<AccountView>();
        for (int at = 0; at < accounts.accounts().size(); at++) {
            views.add(of(accounts.accounts().get(at), said(event, at, visit), citations, visit));
        }
        return views;
    }

    private static AccountView of(Account account, List<Link> said, CitationList citations, Visit visit) {
        Words words = visit.words();
        String side = switch (account.teller()) {
            case Teller.Principal(var state) -> state.nameIn(visit.language());
            case Teller.ThirdParties third -> words.say("web.account.others");
        };
        if (account.silent()) {
            return new AccountView(side, words.say("web.account.silent"), "", List.of(), List.of());
        }
        List<Link> notes = account.noted().stream().map(cited -> new Link(
            cited.source().outlet().name() + ": " + cited.note(),
            citations.notes(List.of(cited)).getFirst().href())).toList();
        return new AccountView(side, "", new Guide(visit).basis(account.origins()), said, notes);
    }

    /** The statements for which the account with this number has a source. */
    private static List<Link> said(Event event, int account, Visit visit) {
        return event.statements().stream().filter(said -> !Accounts
            .of(said.citations().stream(), visit.edition().set().vocabulary()).accounts().get(account).silent())
            .map(said -> link(said, visit)).toList();
    }

    private static Link link(Statement said, Visit visit) {
        String speakers = visit.words().list(said.speakers().stream()
            .map(speaker -> speaker.nameIn(visit.language())).toList());
        return new Link(speakers + ": " + said.text().in(visit.language()), "#" + said.id());
    }
}
