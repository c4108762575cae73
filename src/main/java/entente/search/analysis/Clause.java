package entente.search.analysis;

import entente.search.query.SearchField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a reader wants found, or kept out: a word or a phrase.
 *
 * @param typed as the reader wrote it
 * @param role where it has to stand, or null for anywhere
 * @param steps terms that stand side by side, at least one
 * @param joined the steps written as one, where that is meant too, else empty
 * @param quoted whether only these very words are meant, a name in any of its spellings
 * @param meanings what it means in whatever language
 * @param senses what each step means by itself, where the whole means nothing; else empty
 * @param words as which it counts where no event has all that is wanted
 */
public record Clause(String typed, @Nullable SearchField role, List<String> steps, String joined, boolean quoted,
    List<Synonyms.Concept> meanings, List<List<Synonyms.Concept>> senses, int words) {
    public Clause {
        steps = List.copyOf(steps);
        meanings = List.copyOf(meanings);
        senses = List.copyOf(senses);
    }

    static Clause phrase(String typed, @Nullable SearchField role, List<String> steps) {
        return new Clause(typed, role, steps, "", true, List.of(), List.of(), 1);
    }

    /**
     * «O’Hara» is not «o, Hara»: where a part is a small word, the parts say nothing by themselves, unless a number
     * stands beside it: «AL-31» is also found in AL-31FN.
     */
    static Clause word(Token word, @Nullable SearchField role, List<Synonyms.Concept> meanings,
        List<List<Synonyms.Concept>> senses) {
        boolean whole = word.compound() && word.parts().stream().anyMatch(AnalysisLanguage::small)
            && word.parts().stream().noneMatch(part -> Character.isDigit(part.charAt(0)));
        return new Clause(word.joined(), role, whole ? List.of(word.joined()) : word.parts(),
            word.compound() ? word.joined() : "", false, meanings, whole ? List.of() : senses, 1);
    }

    /** Characters of a script without spaces. */
    static Clause run(@Nullable SearchField role, List<String> steps, List<Synonyms.Concept> meanings) {
        return new Clause(String.join("", steps), role, steps, "", false, meanings, List.of(), 1);
    }

    /** Two neighbours of a {@code stretch} of characters that is no known word. */
    static Clause pair(@Nullable SearchField role, String stretch, String pair) {
        return new Clause(stretch, role, List.of(pair), "", false, List.of(), List.of(), 1);
    }

    /** A date, which says as much as the words it is made of. */
    static Clause date(@Nullable SearchField role, DateExpression date) {
        return new Clause(String.join(" ", date.steps()), role, date.steps(), "", false, List.of(), List.of(),
            date.words());
    }

    /** The same wish for another word. */
    public Clause read(String term) {
        List<String> steps =
            ChineseNormalizer.only(term) ? term.codePoints().mapToObj(Character::toString).toList() : List.of(term);
        return new Clause(typed, role, steps, "", false, List.of(), List.of(), words);
    }

    /** The same wish without what means the same: whoever keeps out a word keeps out no more. */
    public Clause literally() {
        return new Clause(typed, role, steps, joined, quoted, List.of(), List.of(), words);
    }

    /** What the step at {@code at} means by itself. */
    public List<Synonyms.Concept> sense(int at) {
        return senses.isEmpty() ? List.of() : senses.get(at);
    }

    /** Whether it says nothing by itself. */
    boolean small() {
        return role == null && !quoted && steps.size() == 1 && AnalysisLanguage.small(steps.getFirst());
    }
}
