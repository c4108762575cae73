package entente.generated;

import entente.model.EventSet;
import entente.model.Language;
import entente.model.LocalizedText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Generates text by a first-order Markov chain of words, trained on the texts of an event set. */
final class MarkovText {
    private static final String END = "";

    private final Map<Language, Map<String, List<String>>> successors = new EnumMap<>(Language.class);
    private final SplittableRandom random;

    MarkovText(EventSet set, SplittableRandom random) {
        this.random = random;
        for (var event : set.events().values()) {
            learn(event.title());
            learn(event.summary());
            event.statements().forEach(statement -> learn(statement.text()));
        }
    }

    private void learn(LocalizedText text) {
        for (var language : Language.values()) {
            Map<String, List<String>> following = successors.computeIfAbsent(language, missing -> new HashMap<>());
            String last = END;
            for (String word : text.in(language).split(" ", -1)) {
                following.computeIfAbsent(last, missing -> new ArrayList<>()).add(word);
                last = word;
            }
            following.computeIfAbsent(last, missing -> new ArrayList<>()).add(END);
        }
    }

    /** A random text, at most as long as {@code model} in each language. */
    LocalizedText like(LocalizedText model) {
        var translations = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            translations.put(language,
                generate(successors.getOrDefault(language, Map.of()), model.in(language).length()));
        }
        return new LocalizedText(translations);
    }

    private String generate(Map<String, List<String>> following, int length) {
        var text = new StringBuilder(length);
        String word = END;
        while (text.length() < length) {
            List<String> next = following.getOrDefault(word, List.of(END));
            word = next.get(random.nextInt(next.size()));
            if (!word.isEmpty() && text.length() + word.length() < length) {
                text.append(text.isEmpty() ? "" : " ").append(word);
            } else if (!word.isEmpty()) {
                break;
            }
        }
        return text.toString();
    }
}
