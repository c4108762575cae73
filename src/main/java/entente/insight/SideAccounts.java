package entente.insight;

import static java.util.stream.Collectors.toMap;

import entente.model.Actor.State;
import entente.model.Citation;
import entente.model.Event;
import entente.model.Vocabulary;
import entente.model.Voice;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * The citations of an event, divided by the side of their origin: one account per principal, in the order of the
 * vocabulary, and one for third parties. A side that is silent has an empty account.
 */
public record SideAccounts(List<Account> accounts) {
    public SideAccounts {
        accounts = List.copyOf(accounts);
    }

    /** The side that an account belongs to. */
    public sealed interface Owner {
        /** A principal. */
        record Principal(State state) implements Owner {}

        /** All actors and outlets of other countries. */
        record ThirdParties() implements Owner {}
    }

    /**
     * The citations whose origin is of one side. Their publishers may be of another.
     *
     * @param citations without duplicates, in the order of the event
     */
    public record Account(Owner owner, List<Citation> citations) {
        public Account {
            citations = List.copyOf(citations);
        }

        /** Whether the side has no citation. */
        public boolean isSilent() {
            return citations.isEmpty();
        }

        /** The origins of the citations. */
        public Origins origins() {
            return Origins.of(citations.stream());
        }

        /** The citations with a note on what they add or dispute. */
        public List<Citation> withNotes() {
            return citations.stream().filter(citation -> citation.note() != null).toList();
        }
    }

    /** The accounts of an event, with the citations of its statements. */
    public static SideAccounts of(Event event, Vocabulary vocabulary) {
        return of(event.allCitations(), vocabulary);
    }

    /** The accounts of {@code citations}, which are the citations of an event or of one statement. */
    public static SideAccounts of(Stream<Citation> citations, Vocabulary vocabulary) {
        Collection<Citation> distinct = withoutDuplicates(citations);
        var accounts = new ArrayList<Account>();
        for (var principal : vocabulary.principals()) {
            accounts.add(new Account(new Owner.Principal(principal),
                distinct.stream().filter(citation -> isOfSide(principal, citation.origin())).toList()));
        }
        accounts.add(new Account(new Owner.ThirdParties(), distinct.stream()
            .filter(citation -> vocabulary.principals().stream()
                .noneMatch(principal -> isOfSide(principal, citation.origin())))
            .toList()));
        return new SideAccounts(accounts);
    }

    /** The principals with an empty account. */
    public List<State> silentPrincipals() {
        return accounts.stream().filter(Account::isSilent).map(Account::owner)
            .filter(Owner.Principal.class::isInstance).map(Owner.Principal.class::cast)
            .map(Owner.Principal::state).toList();
    }

    /**
     * The citations without duplicates. Citations that differ only in their note are duplicates, since an event and its
     * statements may cite the same source with and without a note. The first citation with a note is kept.
     */
    private static Collection<Citation> withoutDuplicates(Stream<Citation> citations) {
        return citations.collect(
            toMap(citation -> new Citation(citation.source(), citation.via(), null), citation -> citation,
                (first, second) -> first.note() == null ? second : first, LinkedHashMap::new))
            .values();
    }

    private static boolean isOfSide(State principal, Voice origin) {
        return origin.country().equals(principal.country());
    }
}
