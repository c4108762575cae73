package entente.reading.yaml;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import entente.model.CodedEnum;
import entente.model.EventDate;
import entente.model.Language;
import entente.model.LocalizedText;
import entente.text.EditDistance;
import entente.text.ForbiddenCharacter;
import java.net.URI;
import java.net.URISyntaxException;
import java.text.Normalizer;
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

/** The common {@link ValueParser}s: texts, ids, dates, codes, numbers, lists and records. */
public final class ValueParsers {
    /**
     * Parses a text of one paragraph, without the {@linkplain ForbiddenCharacter characters} that XML or Unicode
     * forbid. The result is in Unicode normalization form C.
     */
    public static final ValueParser<String> PLAIN_TEXT = ValueParsers::plainText;

    /** Parses a text of one paragraph in every {@link Language}. */
    public static final ValueParser<LocalizedText> LOCALIZED_TEXT = localizedText(PLAIN_TEXT);

    /** Parses an id of lower-case ASCII letters, digits and hyphens. */
    public static final ValueParser<String> ID = of("an id", Optional::of)
        .where(ValueParsers::isId, "an id of lower-case letters a–z, digits and hyphens");

    /** Parses a date or an interval. Source: EDTF level 0, ISO 8601-2:2019. */
    public static final ValueParser<EventDate> DATE = yaml -> yaml.text(EdtfParser.EXPECTED)
        .flatMap(edtf -> EdtfParser.parse(edtf).or(() -> yaml.reject(EdtfParser.expected(edtf))));

    /** Parses an exact day. Source: ISO 8601. */
    public static final ValueParser<LocalDate> DAY =
        of("a day of the calendar such as 2022-12-21", EdtfParser::parseDay);

    /** Parses an absolute http or https URL. */
    public static final ValueParser<URI> URL = of("an address such as https://example.org/page", ValueParsers::url);

    /** Parses an ISO 639-1 language code. */
    public static final ValueParser<String> LANGUAGE =
        code("an ISO 639-1 language such as en or it", IsoCodes.languages());

    /** Parses an ISO 3166-1 alpha-2 country code, or a user-assigned code from XA to XZ. */
    public static final ValueParser<String> COUNTRY =
        code("an ISO 3166-1 country such as IT or CH", IsoCodes.countries());

    /** Parses a country code, or {@code INT} for an international body or outlet. */
    public static final ValueParser<String> COUNTRY_OR_INT = code(
        "an ISO 3166-1 country such as IT or CH, or INT", Stream.concat(Stream.of("INT"), IsoCodes.countries()));

    private static final String IN_EVERY_LANGUAGE = Arrays.stream(Language.values())
        .map(Language::tag).collect(joining(", ", "words in each language: {", "}"));
    private static final Pattern LINE_BREAK_OR_TAB = Pattern.compile("[\\t\\n\\x0B\\f\\r\\u0085\\u2028\\u2029]");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,3}(\\.\\d+)?");

    private ValueParsers() {}

    /**
     * Parses a scalar.
     *
     * @param expected the phrase after «expected» in the message
     * @param parse converts the text of the scalar; gives empty if the text is invalid
     */
    public static <T> ValueParser<T> of(String expected, Function<String, Optional<T>> parse) {
        return yaml -> yaml.text(expected).flatMap(text -> parse.apply(text).or(() -> yaml.reject(expected)));
    }

    /** Parses a text of one paragraph with at most {@code limit} characters. */
    public static ValueParser<String> plainText(int limit) {
        return PLAIN_TEXT.where(
            text -> TextLength.characters(text) <= limit,
            text -> TextLength.characters(text) + " characters",
            "at most " + limit);
    }

    /** Parses a text in every {@link Language}, each with {@code parser}. */
    public static ValueParser<LocalizedText> localizedText(ValueParser<String> parser) {
        return yaml -> yaml.fields(IN_EVERY_LANGUAGE).flatMap(fields -> {
            FieldResult<LocalizedText> text = fields.localizedText(parser);
            return fields.build(text::get);
        });
    }

    /** Parses a mapping with {@code reader}. */
    public static <T> ValueParser<T> record(Function<RecordReader, Optional<T>> reader) {
        return yaml -> yaml.fields().flatMap(reader);
    }

    /** Parses a list with at least one item. */
    public static <T> ValueParser<List<T>> listOf(ValueParser<T> item) {
        return yaml -> yaml.items().flatMap(items -> readItems(items, item, value -> null));
    }

    /**
     * Parses a list with at least one item and without duplicates.
     *
     * @param key items with equal keys are duplicates
     */
    public static <T> ValueParser<List<T>> listOf(ValueParser<T> item, Function<? super T, ?> key) {
        return yaml -> yaml.items().flatMap(items -> readItems(items, item, key));
    }

    private static <T> Optional<List<T>> readItems(
        List<YamlValue> items, ValueParser<T> parser, Function<? super T, ? extends @Nullable Object> key) {
        var keys = new HashSet<Object>();
        var values = new ArrayList<T>(items.size());
        for (YamlValue item : items) {
            parser.parse(item).filter(value -> isFirst(item, keys, key.apply(value))).ifPresent(values::add);
        }
        return values.size() == items.size() ? Optional.of(values) : Optional.empty();
    }

    /** Whether no earlier item has this key; reports a duplicate. */
    private static boolean isFirst(YamlValue item, Set<Object> keys, @Nullable Object key) {
        return key == null || keys.add(key) || item.rejectDuplicate().isPresent();
    }

    /** Parses the {@linkplain CodedEnum#code() code} of an enum constant. */
    public static <C extends Enum<C> & CodedEnum> ValueParser<C> coded(Class<C> constants) {
        return coded(List.of(constants.getEnumConstants()));
    }

    /** Parses the {@linkplain CodedEnum#code() code} of one of these enum constants. */
    public static <C extends CodedEnum> ValueParser<C> coded(List<C> constants) {
        return choice(constants.stream()
            .collect(toMap(CodedEnum::code, constant -> constant, (a, b) -> a, LinkedHashMap::new)));
    }

    /** Parses a key of {@code choices} to the value that it maps to. */
    public static <T> ValueParser<T> choice(Map<String, T> choices) {
        return yaml -> yaml.text(() -> oneOf(choices.keySet(), ""))
            .flatMap(name -> Optional.ofNullable(choices.get(name))
                .or(() -> yaml.reject(oneOf(choices.keySet(), name))));
    }

    /** Parses a whole number from 1 to {@code highest} to the value that {@code constructor} gives for it. */
    public static <T> ValueParser<T> grade(int highest, IntFunction<T> constructor) {
        var grades = new LinkedHashMap<String, T>();
        for (int grade = 1; grade <= highest; grade++) {
            grades.put(Integer.toString(grade), constructor.apply(grade));
        }
        return choice(grades);
    }

    /** Parses a decimal number from {@code lowest} to {@code highest}, both included. */
    public static ValueParser<Double> number(int lowest, int highest) {
        return of("a number from " + lowest + " to " + highest, text -> Optional.of(text)
            .filter(DECIMAL.asMatchPredicate())
            .map(Double::valueOf)
            .filter(number -> number >= lowest && number <= highest));
    }

    static boolean isId(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (!(letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9' || letter == '-')) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static Optional<String> plainText(YamlValue yaml) {
        return yaml.text("words").flatMap(text -> {
            if (LINE_BREAK_OR_TAB.matcher(text).find()) {
                return yaml.reject("words without line breaks or tabs");
            }
            Optional<ForbiddenCharacter> forbidden = ForbiddenCharacter.first(text);
            return forbidden.isPresent()
                ? yaml.reject(forbidden.get().found(), forbidden.get().expected())
                : Optional.of(Normalizer.normalize(text, Normalizer.Form.NFC));
        });
    }

    /** What was expected instead of {@code word}: {@code one of a, b; did you mean 'a'?} */
    public static String oneOf(Collection<String> choices, String word) {
        return "one of " + String.join(", ", choices) + didYouMean(choices, word);
    }

    /** {@code ; did you mean 'a'?} with the candidate nearest to {@code word}, or an empty text if none is near. */
    static String didYouMean(Collection<String> candidates, String word) {
        return EditDistance.nearest(word, candidates).map(nearest -> "; did you mean '" + nearest + "'?").orElse("");
    }

    private static ValueParser<String> code(String expected, Stream<String> isoCodes) {
        Map<String, String> codes = isoCodes.collect(toMap(code -> code, code -> code));
        return yaml -> yaml.text(expected).flatMap(text -> Optional.ofNullable(codes.get(text))
            .or(() -> yaml.reject(expected + didYouMean(codes.keySet(), text))));
    }

    private static Optional<URI> url(String text) {
        try {
            var url = new URI(text);
            boolean isWeb = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
            boolean isValid = isWeb && url.getHost() != null && ForbiddenCharacter.first(text).isEmpty();
            return isValid ? Optional.of(url) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
