package entente.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a reader wants found, or kept out: a word or a phrase.
 *
 * @param typed as the reader wrote it
 * @param role where it has to stand, or null for anywhere
 * @param steps terms that stand side by side, at least one
 * @param joined the steps written as one, where that is meant too, else empty
 * @param quoted whether only these very words are meant
 * @param meanings what it means in whatever language
 * @param senses what each step means by itself, where the whole means nothing; else empty
 * @param words as which it counts where no event has all that is wanted
 */
record Wanted(String typed, @Nullable Role role, List<String> steps, String joined, boolean quoted,
    List<Equivalents.Meaning> meanings, List<List<Equivalents.Meaning>> senses, int words) {
    Wanted {
        steps = List.copyOf(steps);
        meanings = List.copyOf(meanings);
        senses = List.copyOf(senses);
    }

    static Wanted phrase(String typed, @Nullable Role role, List<String> steps) {
        return new Wanted(typed, role, steps, "", true, List.of(), List.of(), 1);
    }

    /**
     * «O’Hara» is not «o, Hara»: where a part is a small word, the parts say nothing by themselves, unless a number
     * stands beside it: «AL-31» is also found in AL-31FN.
     */
    static Wanted word(Word word, @Nullable Role role, List<Equivalents.Meaning> meanings,
        List<List<Equivalents.Meaning>> senses) {
        boolean whole = word.compound() && word.parts().stream().anyMatch(Tongue::small)
            && word.parts().stream().noneMatch(part -> Character.isDigit(part.charAt(0)));
        return new Wanted(word.joined(), role, whole ? List.of(word.joined()) : word.parts(),
            word.compound() ? word.joined() : "", false, meanings, whole ? List.of() : senses, 1);
    }

    /** Characters of a script without spaces. */
    static Wanted run(@Nullable Role role, List<String> steps, List<Equivalents.Meaning> meanings) {
        return new Wanted(String.join("", steps), role, steps, "", false, meanings, List.of(), 1);
    }

    /** Two neighbours of a {@code stretch} of characters that is no known word. */
    static Wanted pair(@Nullable Role role, String stretch, String pair) {
        return new Wanted(stretch, role, List.of(pair), "", false, List.of(), List.of(), 1);
    }

    /** A date, which says as much as the words it is made of. */
    static Wanted date(@Nullable Role role, DatePhrase date) {
        return new Wanted(String.join(" ", date.steps()), role, date.steps(), "", false, List.of(), List.of(),
            date.words());
    }

    /** The same wish for another word. */
    Wanted read(String term) {
        List<String> steps = Han.only(term) ? term.codePoints().mapToObj(Character::toString).toList() : List.of(term);
        return new Wanted(typed, role, steps, "", false, List.of(), List.of(), words);
    }

    /** The same wish without what means the same: whoever keeps out a word keeps out no more. */
    Wanted literally() {
        return new Wanted(typed, role, steps, joined, quoted, List.of(), List.of(), words);
    }

    /** What the step at {@code at} means by itself. */
    List<Equivalents.Meaning> sense(int at) {
        return senses.isEmpty() ? List.of() : senses.get(at);
    }

    /** Whether it says nothing by itself. */
    boolean small() {
        return role == null && !quoted && steps.size() == 1 && Tongue.small(steps.getFirst());
    }
}
