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

/** What the program says in one language: messages, numbers, dates and lists. Immutable; shared over threads. */
public final class Messages {
    /** Smaller numbers look alike in every language, and a page has hundreds of them. */
    private static final int UNGROUPED = 1_000;
    private static final Map<Language, Messages> BY_LANGUAGE = new ConcurrentHashMap<>();

    private final Language language;
    private final ResourceBundle bundle;
    /** Read once, since to read a message takes longer than to copy it; a copy for each use, since they are not shared. */
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();
    private final DateText dates;

    private Messages(Language language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle("entente.wording.messages", language.locale(),
            ResourceBundle.Control.getNoFallbackControl(FORMAT_PROPERTIES));
        this.dates = new DateText(this);
    }

    public static Messages in(Language language) {
        return BY_LANGUAGE.computeIfAbsent(language, Messages::new);
    }

    public Language language() {
        return language;
    }

    /**
     * The message under {@code key}, with {@code arguments} placed as {@link MessageFormat} does. A message without
     * arguments is taken as it stands, apostrophes included; one with arguments doubles its apostrophes.
     *
     * @throws java.util.MissingResourceException if there is no such key
     */
    public String say(String key, Object... arguments) {
        return arguments.length == 0
            ? bundle.getString(key)
            : ((MessageFormat) formats.computeIfAbsent(key, this::format).clone()).format(arguments);
    }

    private MessageFormat format(String key) {
        return new MessageFormat(bundle.getString(key), locale());
    }

    /** Whether there is a message under {@code key}. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** A whole number with the language's grouping: 1,080 or 1.080. */
    public String number(long number) {
        return Math.abs(number) < UNGROUPED
            ? Long.toString(number)
            : NumberFormat.getIntegerInstance(locale()).format(number);
    }

    /** A date at its precision: «19 November 2025», «November 2025», «1–5 August 2025». */
    public String date(EventDate date) {
        return dates.say(date);
    }

    public String date(LocalDate day) {
        return dates.say(new EventDate.DayDate(day));
    }

    /** «a», «a and b», «a, b and c». */
    public String list(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        int last = items.size() - 1;
        return say("list.last", String.join(say("list.comma"), items.subList(0, last)), items.get(last));
    }

    /** The word for a constant, under the key {@code <type>.<code>}: {@code status.kept}. */
    public String of(String type, CodedEnum constant) {
        return say(type + "." + constant.code());
    }

    public String of(Reliability reliability) {
        return say("reliability." + reliability.name());
    }

    public String of(Credibility credibility) {
        return say("credibility." + credibility.grade());
    }

    public String of(Significance significance) {
        return say("significance." + significance.grade());
    }

    /** The name of the language or country that a code stands for; the code itself where no name is known. */
    public String languageName(String iso639) {
        return Locale.forLanguageTag(iso639).getDisplayLanguage(locale());
    }

    /** The name of a country by ISO 3166-1 alpha-2; {@code INT} is international. */
    public String countryName(String iso3166) {
        return iso3166.equals("INT")
            ? say("country.INT")
            : Locale.of("", iso3166).getDisplayCountry(locale());
    }

    Locale locale() {
        return language.locale();
    }
}
