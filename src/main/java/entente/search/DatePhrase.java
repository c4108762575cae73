package entente.search;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words that are a date together: «May 2024», «16 maggio 2024», «May 16, 2024», «16 мая», «2024年5月16日». By itself «may» is
 * mostly another word.
 *
 * @param words how many there are
 * @param steps one after another as dates are written in the index: the day before the name of its month
 */
record DatePhrase(int words, List<String> steps) {
    /** A letter a word: y(ear), d(ay or number of a month), m(onth by name), and 年, 月, 日, 号 for themselves. */
    private static final Pattern SHAPES = Pattern.compile("dmy?|mdy?|my|(?:y年)?d月(?:d[日号]?)?");
    private static final Set<String> MONTHS = Stream.of(Tongue.ENGLISH, Tongue.ITALIAN, Tongue.RUSSIAN)
        .flatMap(tongue -> Arrays.stream(Month.values())
            .flatMap(month -> Stream.of(TextStyle.FULL, TextStyle.FULL_STANDALONE)
                .map(style -> tongue
                    .stem(month.getDisplayName(style, Locale.forLanguageTag(tongue.tag())).toLowerCase(Locale.ROOT)))))
        .collect(Collectors.toUnmodifiableSet());

    /** Parts 年, 月 and 日 behind a number from the characters that follow them, so that each is a word. */
    static List<Word> part(List<Word> words) {
        var parted = new ArrayList<Word>();
        for (Word word : words) {
            boolean unit = word.han() && word.parts().size() > 1 && "年月日号".contains(word.parts().getFirst())
                && !parted.isEmpty() && kind(parted.getLast()) != '-';
            if (unit) {
                int end = word.from() + 1;
                parted.add(new Word(word.parts().subList(0, 1), true, word.from(), end));
                parted.add(new Word(word.parts().subList(1, word.parts().size()), true, end, word.to()));
            } else {
                parted.add(word);
            }
        }
        return parted;
    }

    /** The date that begins with the word at {@code at}; of no words if there is none. */
    static DatePhrase at(List<Word> words, int at) {
        var shape = new StringBuilder();
        words.subList(at, Math.min(words.size(), at + 6)).forEach(word -> shape.append(kind(word)));
        Matcher date = SHAPES.matcher(shape);
        if (!date.lookingAt()) {
            return new DatePhrase(0, List.of());
        }
        List<String> steps = new ArrayList<>(Asked.terms(words.subList(at, at + date.end())));
        if (date.group().startsWith("md")) {
            Collections.swap(steps, 0, 1);
        } else if ("日号".contains(steps.getLast())) {
            steps.removeLast();
        }
        return new DatePhrase(date.end(), List.copyOf(steps));
    }

    private static char kind(Word word) {
        String first = word.parts().getFirst();
        if (word.parts().size() > 1) {
            return '-';
        }
        if (word.han()) {
            return "年月日号".contains(first) ? first.charAt(0) : '-';
        }
        if (first.matches("(19|20)\\d\\d")) {
            return 'y';
        }
        return first.matches("[1-9]|[12]\\d|3[01]") ? 'd' : isMonth(first) ? 'm' : '-';
    }

    private static boolean isMonth(String word) {
        return Stream.of(Tongue.ENGLISH, Tongue.ITALIAN, Tongue.RUSSIAN).map(tongue -> tongue.stem(word))
            .anyMatch(MONTHS::contains);
    }
}
