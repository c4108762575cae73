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

/** Speaks as a set speaks: after each word comes one that comes after it there, as often as there. */
final class Speech {
    private static final String END = "";

    private final Map<Language, Map<String, List<String>>> following = new EnumMap<>(Language.class);
    private final SplittableRandom random;

    Speech(EventSet set, SplittableRandom random) {
        this.random = random;
        for (var event : set.events().values()) {
            learn(event.title());
            learn(event.summary());
            event.statements().forEach(said -> learn(said.text()));
        }
    }

    private void learn(LocalizedText text) {
        for (var language : Language.values()) {
            Map<String, List<String>> after = following.computeIfAbsent(language, unseen -> new HashMap<>());
            String last = END;
            for (String word : text.in(language).split(" ", -1)) {
                after.computeIfAbsent(last, unseen -> new ArrayList<>()).add(word);
                last = word;
            }
            after.computeIfAbsent(last, unseen -> new ArrayList<>()).add(END);
        }
    }

    /** A text about as long as {@code model}. */
    LocalizedText like(LocalizedText model) {
        var words = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            words.put(language, speak(following.getOrDefault(language, Map.of()), model.in(language).length()));
        }
        return new LocalizedText(words);
    }

    private String speak(Map<String, List<String>> after, int length) {
        var text = new StringBuilder(length);
        String word = END;
        while (text.length() < length) {
            List<String> next = after.getOrDefault(word, List.of(END));
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
