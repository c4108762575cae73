package entente.insight;

import static java.util.stream.Collectors.toMap;

import entente.model.Citation;
import entente.model.Event;
import entente.model.State;
import entente.model.Vocabulary;
import entente.model.Voice;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * What each side's sources say of an event, side by side: one account a principal, in the order of the vocabulary, and
 * one of third parties. Silence is an account too, an empty one.
 */
public record SideAccounts(List<Account> accounts) {
    public SideAccounts {
        accounts = List.copyOf(accounts);
    }

    /** Whose account it is. */
    public sealed interface Owner {
        record Principal(State state) implements Owner {}

        record ThirdParties() implements Owner {}
    }

    /**
     * Everything that goes back to one side, whoever published it.
     *
     * @param citations each once, in the order of the record
     */
    public record Account(Owner teller, List<Citation> citations) {
        public Account {
            citations = List.copyOf(citations);
        }

        public boolean silent() {
            return citations.isEmpty();
        }

        public Origins origins() {
            return Origins.of(citations.stream());
        }

        /** The citations with a note on what they add or dispute. */
        public List<Citation> noted() {
            return citations.stream().filter(cited -> cited.note() != null).toList();
        }
    }

    /** The accounts of an event, its statements included. */
    public static SideAccounts of(Event event, Vocabulary vocabulary) {
        return of(event.everyCitation(), vocabulary);
    }

    /** The accounts that {@code citations} give, of an event or of one statement. */
    public static SideAccounts of(Stream<Citation> citations, Vocabulary vocabulary) {
        Collection<Citation> cited = each(citations);
        var accounts = new ArrayList<Account>();
        for (var principal : vocabulary.principals()) {
            accounts.add(new Account(new Owner.Principal(principal),
                cited.stream().filter(one -> speaksFor(principal, one.origin())).toList()));
        }
        accounts.add(new Account(new Owner.ThirdParties(), cited.stream()
            .filter(one -> vocabulary.principals().stream().noneMatch(state -> speaksFor(state, one.origin())))
            .toList()));
        return new SideAccounts(accounts);
    }

    /** The principals of whom nothing is heard. */
    public List<State> silent() {
        return accounts.stream().filter(Account::silent).map(Account::teller)
            .filter(Owner.Principal.class::isInstance).map(Owner.Principal.class::cast)
            .map(Owner.Principal::state).toList();
    }

    /** A page that an event and its statements cite by one chain, now with a note and now without, is cited once. */
    private static Collection<Citation> each(Stream<Citation> citations) {
        return citations.collect(toMap(cited -> new Citation(cited.source(), cited.via(), null), cited -> cited,
            (one, other) -> one.note() == null ? other : one, LinkedHashMap::new)).values();
    }

    private static boolean speaksFor(State principal, Voice origin) {
        return origin.country().equals(principal.country());
    }
}
