package entente.search;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.ItalianStemmer;
import org.tartarus.snowball.ext.RussianStemmer;

/** A language in which words are inflected, and in which some words say nothing by themselves. */
enum Tongue {
    ENGLISH("en"), ITALIAN("it"), RUSSIAN("ru"), CHINESE("zh"),
    /** Any other: words are taken as they stand. */
    OTHER("other");

    private static final Set<String> SMALL = Arrays
        .stream(new CharArraySet[]{EnglishAnalyzer.getDefaultStopSet(), ItalianAnalyzer.getDefaultStopSet(),
            RussianAnalyzer.getDefaultStopSet()})
        .flatMap(CharArraySet::stream).map(word -> Word.line(WordReader.read(new String((char[]) word))))
        .collect(Collectors.toUnmodifiableSet());

    private final String tag;

    Tongue(String tag) {
        this.tag = tag;
    }

    /** The tongue with this BCP 47 tag. */
    static Tongue of(String tag) {
        return switch (tag) {
            case "en" -> ENGLISH;
            case "it" -> ITALIAN;
            case "ru" -> RUSSIAN;
            case "zh" -> CHINESE;
            default -> OTHER;
        };
    }

    String tag() {
        return tag;
    }

    /** Whether {@code word} is an article, a preposition or the like in some tongue. */
    static boolean small(String word) {
        return SMALL.contains(word);
    }

    /** What {@code word} has in common with its other forms. */
    String stem(String word) {
        return switch (this) {
            case ENGLISH -> stem(new EnglishStemmer(), word);
            case ITALIAN -> stem(new ItalianStemmer(), word);
            case RUSSIAN -> stem(new RussianStemmer(), word);
            case CHINESE, OTHER -> word;
        };
    }

    private static String stem(SnowballStemmer snowball, String word) {
        snowball.setCurrent(word);
        snowball.stem();
        return snowball.getCurrent();
    }
}
