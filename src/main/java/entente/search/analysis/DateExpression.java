package entente.search.analysis;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words that are a date together: «May 2024», «16 maggio 2024», «May 16, 2024», «16.05.2024», «16 мая», «2024年5月16日». By
 * itself «may» is mostly another word.
 *
 * @param words how many there are
 * @param steps one after another as dates are written in the index: the day before the name of its month, and all in
 *     numbers as in ISO 8601
 */
record DateExpression(int words, List<String> steps) {
    /** A letter a word: y(ear), d(ay or number of a month), m(onth by name), and 年, 月, 日, 号 for themselves. */
    private static final Pattern SHAPES = Pattern.compile("ddy|dmy?|mdy?|my|(?:y年)?d月(?:d[日号]?)?");
    private static final String UNITS = "年月日号";
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern DAY = Pattern.compile("0?[1-9]|[12]\\d|3[01]");
    private static final List<AnalysisLanguage> NAMING =
        List.of(AnalysisLanguage.ENGLISH, AnalysisLanguage.ITALIAN, AnalysisLanguage.RUSSIAN);
    private static final Set<String> MONTHS = NAMING.stream()
        .flatMap(tongue -> Arrays.stream(Month.values()).flatMap(month -> names(month, tongue)))
        .collect(Collectors.toUnmodifiableSet());

    /** Stems of its name, by itself and behind a day. */
    private static Stream<String> names(Month month, AnalysisLanguage tongue) {
        var locale = Locale.forLanguageTag(tongue.tag());
        return Stream.of(TextStyle.FULL_STANDALONE, TextStyle.FULL)
            .map(style -> tongue.stem(month.getDisplayName(style, locale).toLowerCase(locale)));
    }

    /** Parts 年, 月 and 日 behind a number from the characters that follow them, so that each is a word. */
    static List<Token> part(List<Token> words) {
        var parted = new ArrayList<Token>();
        for (Token word : words) {
            boolean unit = word.han() && word.parts().size() > 1 && UNITS.contains(word.parts().getFirst())
                && !parted.isEmpty() && "yd".indexOf(kind(parted.getLast())) >= 0;
            if (unit) {
                int end = word.from() + 1;
                parted.add(new Token(word.parts().subList(0, 1), true, word.from(), end));
                parted.add(new Token(word.parts().subList(1, word.parts().size()), true, end, word.to()));
            } else {
                parted.add(word);
            }
        }
        return parted;
    }

    /** The dates among {@code words}, each by the place of its first. */
    static Map<Integer, DateExpression> in(List<Token> words) {
        var kinds = new StringBuilder();
        words.forEach(word -> kinds.append(kind(word)));
        return SHAPES.matcher(kinds).results().collect(Collectors.toMap(MatchResult::start,
            shape -> of(shape.group(), ParsedQuery.terms(words.subList(shape.start(), shape.end())))));
    }

    private static DateExpression of(String shape, List<String> terms) {
        List<String> steps =
            terms.stream().map(step -> step.replaceFirst("^0", "")).collect(Collectors.toCollection(ArrayList::new));
        if (shape.equals("ddy")) {
            steps = inNumbers(steps);
        } else if (shape.startsWith("md")) {
            Collections.swap(steps, 0, 1);
        } else if (shape.matches(".*[日号]")) {
            steps.removeLast();
        }
        return new DateExpression(shape.length(), List.copyOf(steps));
    }

    /** Day and month, or month and day where it cannot be else, then the year: as in ISO 8601. */
    private static List<String> inNumbers(List<String> steps) {
        int first = Integer.parseInt(steps.getFirst());
        int second = Integer.parseInt(steps.get(1));
        boolean dayFirst = second <= Month.values().length;
        return Stream.of(Integer.parseInt(steps.getLast()), dayFirst ? second : first, dayFirst ? first : second)
            .map("%02d"::formatted).toList();
    }

    private static char kind(Token word) {
        String only = word.joined();
        if (word.parts().size() > 1) {
            return '-';
        } else if (word.han()) {
            return UNITS.contains(only) ? only.charAt(0) : '-';
        } else if (YEAR.matcher(only).matches()) {
            return 'y';
        } else if (DAY.matcher(only).matches()) {
            return 'd';
        }
        return NAMING.stream().map(tongue -> tongue.stem(only)).anyMatch(MONTHS::contains) ? 'm' : '-';
    }
}
