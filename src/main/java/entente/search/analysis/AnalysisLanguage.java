package entente.search.analysis;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.ItalianStemmer;
import org.tartarus.snowball.ext.RussianStemmer;

/** A language in which words are inflected, and in which some words say nothing by themselves. */
public enum AnalysisLanguage {
    ENGLISH("en"), ITALIAN("it"), RUSSIAN("ru"), CHINESE("zh"),
    /** Any other: words are taken as they stand. */
    OTHER("other");

    /** English words that a question is put with; the lists of the others have theirs. */
    private static final String QUESTION =
        "about after all also any before between can could did do does during from had"
            + " has have how its many much our over since than them these those through under until upon we were what when"
            + " where which while who whom whose why would you your";

    /** Chinese characters that count, place or join what stands beside them. */
    private static final String BESIDE =
        "的 了 在 和 与 及 或 是 对 向 于 从 以 为 被 把 将 已 也 就 都 而 之 其 这 那 第 号 年 月 日 次 个 名 艘 架 枚 届 至 到 由 后 前 中";

    private static final Set<String> SMALL = Stream
        .concat(Stream.of(QUESTION.split(" "), BESIDE.split(" ")).flatMap(Stream::of), Stream
            .of(EnglishAnalyzer.getDefaultStopSet(), ItalianAnalyzer.getDefaultStopSet(),
                RussianAnalyzer.getDefaultStopSet())
            .flatMap(CharArraySet::stream).map(word -> new String((char[]) word)))
        .map(word -> Token.line(Tokenizer.read(word))).collect(Collectors.toUnmodifiableSet());

    private final String tag;

    AnalysisLanguage(String tag) {
        this.tag = tag;
    }

    /** The tongue with this BCP 47 tag. */
    public static AnalysisLanguage of(String tag) {
        return switch (tag) {
            case "en" -> ENGLISH;
            case "it" -> ITALIAN;
            case "ru" -> RUSSIAN;
            case "zh" -> CHINESE;
            default -> OTHER;
        };
    }

    public String tag() {
        return tag;
    }

    /** Whether {@code word} is an article, a preposition or the like in some tongue. */
    static boolean small(String word) {
        return SMALL.contains(word);
    }

    /** What {@code word} has in common with its other forms. */
    public String stem(String word) {
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
