package entente.wording;

import static java.util.ResourceBundle.Control.FORMAT_PROPERTIES;

import entente.model.CodedEnum;
import entente.model.Credibility;
import entente.model.EventDate;
import entente.model.Language;
import entente.model.Reliability;
import entente.model.Significance;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The texts of the program in one language: messages, labels, numbers, dates and lists. Thread-safe; one instance per
 * language.
 */
public final class Messages {
    /**
     * The smallest number with a group separator. Smaller numbers are the same in every language and are not formatted
     * with {@link NumberFormat}, because a page has hundreds of them.
     */
    private static final int MIN_GROUPED = 1_000;
    private static final Map<Language, Messages> BY_LANGUAGE = new ConcurrentHashMap<>();

    private final Language language;
    private final ResourceBundle bundle;
    /** Parsed patterns by key. {@link MessageFormat} is not thread-safe, so each use clones the parsed one. */
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();
    private final DateText dates;

    private Messages(Language language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle("entente.wording.messages", language.locale(),
            ResourceBundle.Control.getNoFallbackControl(FORMAT_PROPERTIES));
        this.dates = new DateText(this);
    }

    /** The messages of a language. */
    public static Messages in(Language language) {
        return BY_LANGUAGE.computeIfAbsent(language, Messages::new);
    }

    /** The language of these messages. */
    public Language language() {
        return language;
    }

    /**
     * The message with this key, formatted with {@link MessageFormat}. Without arguments the message is returned
     * unchanged, so it has single apostrophes; in a message with arguments, apostrophes must be doubled.
     *
     * @throws java.util.MissingResourceException if the bundle does not contain the key
     */
    public String get(String key, Object... arguments) {
        return arguments.length == 0
            ? bundle.getString(key)
            : ((MessageFormat) formats.computeIfAbsent(key, this::format).clone()).format(arguments);
    }

    private MessageFormat format(String key) {
        return new MessageFormat(bundle.getString(key), locale());
    }

    /** Whether the bundle contains the key. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** An integer with the grouping of the language: 1,080 or 1.080. */
    public String number(long number) {
        return Math.abs(number) < MIN_GROUPED
            ? Long.toString(number)
            : NumberFormat.getIntegerInstance(locale()).format(number);
    }

    /** A date at its precision: «19 November 2025», «November 2025», «1–5 August 2025». */
    public String date(EventDate date) {
        return dates.format(date);
    }

    /** A day: «19 November 2025». */
    public String date(LocalDate day) {
        return dates.format(new EventDate.DayDate(day));
    }

    /** Joins a list: «a», «a and b», «a, b and c»; empty for an empty list. */
    public String join(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        int last = items.size() - 1;
        return get("list.last", String.join(get("list.comma"), items.subList(0, last)), items.get(last));
    }

    /** The label of a constant, from the message with the key {@code <type>.<code>}: {@code status.kept}. */
    public String label(String type, CodedEnum constant) {
        return get(type + "." + constant.code());
    }

    /** The label of a reliability, from A to F. */
    public String label(Reliability reliability) {
        return get("reliability." + reliability.name());
    }

    /** The label of a credibility, from 1 to 6. */
    public String label(Credibility credibility) {
        return get("credibility." + credibility.grade());
    }

    /** The label of a significance, from 1 to 3. */
    public String label(Significance significance) {
        return get("significance." + significance.grade());
    }

    /** The name of a language by its ISO 639-1 code, or the code itself if the JDK has no name for it. */
    public String languageName(String iso639) {
        return Locale.forLanguageTag(iso639).getDisplayLanguage(locale());
    }

    /**
     * The name of a country by its ISO 3166-1 alpha-2 code, or the code itself if the JDK has no name for it.
     * {@code INT} is the code for international bodies.
     */
    public String countryName(String iso3166) {
        return iso3166.equals("INT")
            ? get("country.INT")
            : Locale.of("", iso3166).getDisplayCountry(locale());
    }

    Locale locale() {
        return language.locale();
    }
}
