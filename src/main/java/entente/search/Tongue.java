package entente.search;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.jspecify.annotations.Nullable;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.ItalianStemmer;
import org.tartarus.snowball.ext.RussianStemmer;

/** A language in which words are inflected, and in which some words say nothing by themselves. */
enum Tongue {
    ENGLISH("en", EnglishStemmer::new, 1, EnglishAnalyzer.getDefaultStopSet()),
    ITALIAN("it", ItalianStemmer::new, 1, ItalianAnalyzer.getDefaultStopSet()),
    /** A name such as Борисовым carries an ending on what itself looks like one. */
    RUSSIAN("ru", RussianStemmer::new, 3, RussianAnalyzer.getDefaultStopSet()),
    /** Any other: words are taken as they stand. */
    OTHER("other", null, 0, CharArraySet.EMPTY_SET);

    private final String tag;
    private final @Nullable Supplier<SnowballStemmer> stemmer;
    private final int rounds;
    private final Set<String> small;

    Tongue(String tag, @Nullable Supplier<SnowballStemmer> stemmer, int rounds, CharArraySet small) {
        this.tag = tag;
        this.stemmer = stemmer;
        this.rounds = rounds;
        this.small = small.stream().map(word -> new String((char[]) word)).map(WordReader::read)
            .flatMap(words -> words.stream().map(Word::joined)).collect(Collectors.toUnmodifiableSet());
    }

    /** The tongue with this BCP 47 tag. */
    static Tongue of(String tag) {
        return Arrays.stream(values()).filter(tongue -> tongue.tag.equals(tag)).findFirst().orElse(OTHER);
    }

    String tag() {
        return tag;
    }

    /** Whether {@code word} is an article, a preposition or the like in some tongue. */
    static boolean small(String word) {
        return Arrays.stream(values()).anyMatch(tongue -> tongue.small.contains(word));
    }

    /** What {@code word} has in common with its other forms. */
    String stem(String word) {
        if (stemmer == null) {
            return word;
        }
        SnowballStemmer snowball = stemmer.get();
        String stem = word;
        for (int round = 0; round < rounds; round++) {
            snowball.setCurrent(stem);
            snowball.stem();
            stem = snowball.getCurrent();
        }
        return stem;
    }
}
