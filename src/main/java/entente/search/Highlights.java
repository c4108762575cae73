package entente.search;

import entente.model.Citation;
import entente.model.Event;
import entente.model.Language;
import entente.model.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Shows where in a text the words of a query stand, in whatever form; worked out when asked for. */
public final class Highlights {
    /** For a query without words. */
    static final Highlights NONE = new Highlights(List.of());

    /** Words side by side, each in one of several forms. */
    private final List<List<Set<String>>> wanted;

    private Highlights(List<List<Set<String>>> wanted) {
        this.wanted = wanted;
    }

    static Highlights of(Asked asked, Lexicon lexicon) {
        return new Highlights(asked.wanted().stream().flatMap(each -> forms(each, lexicon)).toList());
    }

    private static Stream<List<Set<String>>> forms(Wanted wanted, Lexicon lexicon) {
        if (wanted.quoted()) {
            return Stream.of(wanted.steps().stream().map(Set::of).toList());
        }
        Stream<List<String>> typed = wanted.joined().isEmpty()
            ? Stream.of(wanted.steps())
            : Stream.of(wanted.steps(), List.of(wanted.joined()));
        Stream<List<Set<String>>> alike = wanted.meanings().stream().flatMap(meaning -> meaning.forms().stream())
            .map(form -> form.steps().stream().map(step -> lexicon.kin(form.tongue(), step)).toList());
        return Stream.concat(
            typed.map(steps -> steps.stream().map(step -> kin(step, lexicon)).toList()), alike);
    }

    private static Set<String> kin(String step, Lexicon lexicon) {
        var kin = new HashSet<>(Set.of(step));
        for (var tongue : Tongue.values()) {
            kin.addAll(lexicon.kin(tongue, step));
        }
        return kin;
    }

    /** Where the words stand in {@code text}, in order and apart from each other. */
    public List<Mark> in(String text) {
        List<Word> words = WordReader.read(text);
        Line line = Line.of(words);
        boolean[] hit = new boolean[line.terms().size()];
        for (var steps : wanted) {
            line.starts(steps).forEach(start -> Arrays.fill(hit, start, start + steps.size(), true));
        }
        var marks = new ArrayList<Mark>();
        int part = 0;
        for (var word : words) {
            add(word, Arrays.copyOfRange(hit, part, part + word.parts().size()), marks);
            part += word.parts().size();
        }
        return List.copyOf(marks);
    }

    /** A word of an alphabet is marked whole, a run of Han characters where it is hit. */
    private static void add(Word word, boolean[] hit, List<Mark> marks) {
        int from = word.from();
        int to = from;
        for (int part = 0; part < hit.length; part++) {
            to += word.parts().get(part).length();
            if (!word.han() && hit[part]) {
                marks.add(new Mark(word.from(), word.to()));
                return;
            }
            boolean ends = part + 1 == hit.length || !hit[part + 1];
            if (word.han() && hit[part] && ends) {
                marks.add(new Mark(from, to));
            }
            from = hit[part] && !ends ? from : to;
        }
    }

    /** The texts and names of {@code event} in which the words stand, as a reader of {@code language} sees them. */
    public List<Hit> of(Event event, Language language) {
        var hits = new ArrayList<Hit>();
        add(Role.TITLE, Stream.of(event.title().in(language)), hits);
        add(Role.SUMMARY, Stream.of(event.summary().in(language)), hits);
        add(Role.STATEMENT, event.statements().stream().map(said -> said.text().in(language)), hits);
        add(Role.ACTOR, Facet.actors(event).map(actor -> actor.nameIn(language)).distinct(), hits);
        add(Role.PLACE, event.places().stream().map(place -> place.names().in(language)), hits);
        add(Role.STRAND, event.strands().stream().map(strand -> strand.names().in(language)), hits);
        add(Role.TOPIC, event.topics().stream().map(topic -> topic.label().in(language)), hits);
        add(Role.SOURCE, event.everyCitation().map(Citation::source).map(Source::title).distinct(), hits);
        return List.copyOf(hits);
    }

    private void add(Role role, Stream<String> texts, Collection<Hit> hits) {
        texts.map(text -> new Hit(role, text, in(text))).filter(hit -> !hit.marks().isEmpty()).forEach(hits::add);
    }

    /** A stretch of a text, in characters: from {@code from} to before {@code to}. */
    public record Mark(int from, int to) {}

    /** @param marks where the words stand in {@code text}, at least one */
    public record Hit(Role role, String text, List<Mark> marks) {}
}
