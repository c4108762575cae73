package entente.insight;

import entente.model.Actor.State;
import entente.model.Commitment;
import entente.model.Event;
import entente.model.Vocabulary;
import entente.model.Voice;
import java.util.List;
import java.util.stream.Stream;

/**
 * The side of an event or a commitment: one principal, both principals, or neither. An event is on the side of a
 * principal if one of its origins is of that country, a commitment if one of the actors that made it is. Third parties
 * only count if no principal does.
 */
public sealed interface Side {
    /** The code for URLs and tables: a principal's id, {@code both} or {@code third-parties}. */
    String id();

    /** One principal, but not the other. */
    record Only(State principal) implements Side {
        @Override
        public String id() {
            return principal.id();
        }
    }

    /** Both principals. */
    record Both() implements Side {
        @Override
        public String id() {
            return "both";
        }
    }

    /** Neither principal. */
    record ThirdParties() implements Side {
        @Override
        public String id() {
            return "third-parties";
        }
    }

    /** The side of an event, which is that of its origins. */
    static Side of(Event event, Vocabulary vocabulary) {
        return of(Origins.of(event), vocabulary);
    }

    /** The side of the voices in {@code origins}. */
    static Side of(Origins origins, Vocabulary vocabulary) {
        return of(origins.voices(), vocabulary);
    }

    /** The side of a commitment, which is that of the actors that made it. */
    static Side of(Commitment commitment, Vocabulary vocabulary) {
        return of(commitment.by(), vocabulary);
    }

    private static Side of(List<? extends Voice> voices, Vocabulary vocabulary) {
        List<State> principals = vocabulary.principals().stream()
            .filter(principal -> voices.stream().anyMatch(voice -> voice.country().equals(principal.country())))
            .toList();
        return switch (principals.size()) {
            case 0 -> new ThirdParties();
            case 1 -> new Only(principals.getFirst());
            default -> new Both();
        };
    }

    /** All possible sides, principals first. */
    static List<Side> all(Vocabulary vocabulary) {
        return Stream.concat(
            vocabulary.principals().stream().<Side>map(Only::new),
            Stream.of(new Both(), new ThirdParties()))
            .toList();
    }
}
