package entente.insight;

import entente.model.Commitment;
import entente.model.Event;
import entente.model.State;
import entente.model.Vocabulary;
import entente.model.Voice;
import java.util.List;
import java.util.stream.Stream;

/**
 * By whom an event is told, or something undertaken: by the principals whose countries its origins, or those who undertook
 * it, have; whatever third parties add.
 */
public sealed interface Side {
    /** As addresses write it: a principal's id, {@code both}, {@code third-parties}. */
    String id();

    /** Only this principal's sources tell it. */
    record Only(State principal) implements Side {
        @Override
        public String id() {
            return principal.id();
        }
    }

    /** Every principal has told it. */
    record Both() implements Side {
        @Override
        public String id() {
            return "both";
        }
    }

    /** No principal has told it. */
    record ThirdParties() implements Side {
        @Override
        public String id() {
            return "third-parties";
        }
    }

    static Side of(Event event, Vocabulary vocabulary) {
        return of(Origins.of(event), vocabulary);
    }

    static Side of(Origins origins, Vocabulary vocabulary) {
        return of(origins.voices(), vocabulary);
    }

    /** On whose side those are who undertook {@code made}. */
    static Side of(Commitment made, Vocabulary vocabulary) {
        return of(made.by(), vocabulary);
    }

    private static Side of(List<? extends Voice> voices, Vocabulary vocabulary) {
        List<State> telling = vocabulary.principals().stream()
            .filter(principal -> voices.stream().anyMatch(voice -> voice.country().equals(principal.country())))
            .toList();
        return switch (telling.size()) {
            case 0 -> new ThirdParties();
            case 1 -> new Only(telling.getFirst());
            default -> new Both();
        };
    }

    /** Every side that an event can have, principals first. */
    static List<Side> all(Vocabulary vocabulary) {
        return Stream.concat(
            vocabulary.principals().stream().<Side>map(Only::new),
            Stream.of(new Both(), new ThirdParties()))
            .toList();
    }
}
