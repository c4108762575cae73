package entente.reading.yaml;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import entente.model.CodedEnum;
import entente.model.EventDate;
import entente.model.Language;
import entente.model.LocalizedText;
import entente.text.EditDistance;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The common {@link ValueParser}s: words, texts, dates, codes, lists. */
public final class ValueParsers {
    /** One paragraph of words. */
    public static final ValueParser<String> WORDS = of("words", Optional::of)
        .where(ValueParsers::isOneLine, "words without line breaks or tabs");

    /** Words in every language. */
    public static final ValueParser<LocalizedText> TEXT = text(WORDS);

    /** Lower-case ASCII letters, digits and hyphens. */
    public static final ValueParser<String> ID = of("an id", Optional::of)
        .where(ValueParsers::isId, "an id of lower-case letters a–z, digits and hyphens");

    /** EDTF level 0. */
    public static final ValueParser<EventDate> DATE = entry -> entry.words(EdtfParser.FITTING)
        .flatMap(edtf -> EdtfParser.parse(edtf).or(() -> entry.unfit(EdtfParser.fitting(edtf))));

    public static final ValueParser<LocalDate> DAY = of("a day of the calendar such as 2022-12-21", EdtfParser::day);

    /** A web address with its host. */
    public static final ValueParser<URI> URL = of("an address such as https://example.org/page", ValueParsers::url);

    /** ISO 639-1. */
    public static final ValueParser<String> LANGUAGE =
        code("an ISO 639-1 language such as en or it", IsoCodes.languages());

    /** ISO 3166-1 alpha-2, with the codes that the standard leaves to its users. */
    public static final ValueParser<String> COUNTRY =
        code("an ISO 3166-1 country such as IT or CH", IsoCodes.countries());

    /** ISO 3166-1 alpha-2 as above, or {@code INT} for what is of no country. */
    public static final ValueParser<String> COUNTRY_OR_INT = code(
        "an ISO 3166-1 country such as IT or CH, or INT", Stream.concat(Stream.of("INT"), IsoCodes.countries()));

    private static final String IN_EVERY_LANGUAGE = Arrays.stream(Language.values())
        .map(Language::tag).collect(joining(", ", "words in each language: {", "}"));
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,3}(\\.\\d+)?");

    private ValueParsers() {}

    /**
     * A form for one word or line.
     *
     * @param fitting what is expected, for the complaint
     * @param parse nothing for what does not fit
     */
    public static <T> ValueParser<T> of(String fitting, Function<String, Optional<T>> parse) {
        return entry -> entry.words(fitting).flatMap(words -> parse.apply(words).or(() -> entry.unfit(fitting)));
    }

    /** One paragraph of at most {@code limit} characters. */
    public static ValueParser<String> words(int limit) {
        return WORDS.where(
            words -> TextLength.characters(words) <= limit,
            words -> TextLength.characters(words) + " characters",
            "at most " + limit);
    }

    /** {@code words} in every language. */
    public static ValueParser<LocalizedText> text(ValueParser<String> words) {
        return entry -> entry.fields(IN_EVERY_LANGUAGE).flatMap(fields -> {
            FieldResult<LocalizedText> text = fields.text(words);
            return fields.build(text::get);
        });
    }

    /** A mapping, read as {@code reader} says. */
    public static <T> ValueParser<T> record(Function<RecordReader, Optional<T>> reader) {
        return entry -> entry.fields().flatMap(reader);
    }

    /** A list with at least one item. */
    public static <T> ValueParser<List<T>> listOf(ValueParser<T> item) {
        return entry -> entry.items().flatMap(items -> all(items, item, value -> null));
    }

    /**
     * A list with at least one item, none twice.
     *
     * @param key what tells items apart
     */
    public static <T> ValueParser<List<T>> listOf(ValueParser<T> item, Function<? super T, ?> key) {
        return entry -> entry.items().flatMap(items -> all(items, item, key));
    }

    private static <T> Optional<List<T>> all(
        List<YamlValue> items, ValueParser<T> form, Function<? super T, ? extends @Nullable Object> key) {
        var keys = new HashSet<Object>();
        var values = new ArrayList<T>(items.size());
        for (YamlValue item : items) {
            form.read(item).filter(value -> once(item, keys, key.apply(value))).ifPresent(values::add);
        }
        return values.size() == items.size() ? Optional.of(values) : Optional.empty();
    }

    private static boolean once(YamlValue item, Set<Object> keys, @Nullable Object key) {
        return key == null || keys.add(key) || item.again().isPresent();
    }

    /** The constant with this code. */
    public static <C extends Enum<C> & CodedEnum> ValueParser<C> coded(Class<C> constants) {
        return choice(Arrays.stream(constants.getEnumConstants())
            .collect(toMap(CodedEnum::code, constant -> constant, (a, b) -> a, LinkedHashMap::new)));
    }

    /** One of few, by its name. */
    public static <T> ValueParser<T> choice(Map<String, T> choices) {
        return entry -> entry.words(() -> oneOf(choices.keySet(), ""))
            .flatMap(name -> Optional.ofNullable(choices.get(name))
                .or(() -> entry.unfit(oneOf(choices.keySet(), name))));
    }

    /** A whole number from 1 to {@code highest}. */
    public static <T> ValueParser<T> grade(int highest, IntFunction<T> of) {
        var grades = new LinkedHashMap<String, T>();
        for (int grade = 1; grade <= highest; grade++) {
            grades.put(Integer.toString(grade), of.apply(grade));
        }
        return choice(grades);
    }

    /** A decimal number, both bounds included. */
    public static ValueParser<Double> number(int lowest, int highest) {
        return of("a number from " + lowest + " to " + highest, words -> Optional.of(words)
            .filter(DECIMAL.asMatchPredicate())
            .map(Double::valueOf)
            .filter(number -> number >= lowest && number <= highest));
    }

    static boolean isId(String word) {
        for (int at = 0; at < word.length(); at++) {
            char letter = word.charAt(at);
            if (!(letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9' || letter == '-')) {
                return false;
            }
        }
        return !word.isEmpty();
    }

    private static boolean isOneLine(String words) {
        for (int at = 0; at < words.length(); at++) {
            if (Character.isISOControl(words.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /** {@code one of a, b; did you mean 'a'?} */
    public static String oneOf(Collection<String> choices, String word) {
        return "one of " + String.join(", ", choices) + meant(choices, word);
    }

    /** {@code ; did you mean 'a'?}, or nothing if no candidate is near. */
    static String meant(Collection<String> candidates, String word) {
        return EditDistance.to(word, candidates).map(near -> "; did you mean '" + near + "'?").orElse("");
    }

    private static ValueParser<String> code(String fitting, Stream<String> codes) {
        Map<String, String> known = codes.collect(toMap(code -> code, code -> code));
        return entry -> entry.words(fitting).flatMap(word -> Optional.ofNullable(known.get(word))
            .or(() -> entry.unfit(fitting + meant(known.keySet(), word))));
    }

    private static Optional<URI> url(String words) {
        try {
            var url = new URI(words);
            boolean web = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
            return web && url.getHost() != null ? Optional.of(url) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
