package entente.web;

import entente.model.Credibility;
import entente.model.Reliability;
import entente.model.Significance;
import entente.model.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** {@code GET /en/codebook}: the rules by which the set is coded, and the terms that they use. */
final class CodebookPage extends Page {
    CodebookPage(House house) {
        super(house);
    }

    /**
     * The view of {@code codebook.html}.
     *
     * @param rules HTML
     */
    record View(String rules, List<Glossary> glossaries) {}

    /** The terms of one list. */
    record Glossary(String id, String heading, List<Term> terms) {}

    /** @param about what belongs under it, or empty */
    record Term(String code, String words, String about) {}

    @Override
    Answer answer(Visit visit) {
        var set = visit.edition().set();
        String rules = Markdown.html(set.codebook().in(visit.language()));
        return new Answer.Shown("codebook", visit.words().say("web.nav.codebook"),
            new View(rules, glossaries(set.vocabulary(), visit)));
    }

    private static List<Glossary> glossaries(Vocabulary terms, Visit visit) {
        var language = visit.language();
        var words = visit.words();
        var glossaries = new ArrayList<Glossary>();
        glossaries.add(glossary("topics", visit, terms.topics().values().stream()
            .map(topic -> new Term(topic.id(), topic.label().in(language), topic.area().label().in(language)))));
        glossaries.add(glossary("kinds", visit, terms.kinds().values().stream()
            .map(kind -> new Term(kind.id(), kind.label().in(language), kind.about().in(language)))));
        glossaries.add(glossary("roles", visit, terms.roles().values().stream()
            .map(role -> new Term(role.id(), role.label().in(language), ""))));
        glossaries.add(glossary("relations", visit, terms.relations().values().stream()
            .map(relation -> new Term(relation.id(), relation.label().in(language), ""))));
        glossaries.add(glossary("significance", visit, Arrays.stream(Significance.values())
            .map(each -> new Term(Integer.toString(each.grade()), words.of(each), ""))));
        glossaries.add(glossary("credibility", visit, Arrays.stream(Credibility.values())
            .map(each -> new Term(Integer.toString(each.grade()), words.of(each), ""))));
        glossaries.add(glossary("reliability", visit, Arrays.stream(Reliability.values())
            .map(each -> new Term(each.name(), words.of(each), ""))));
        return glossaries;
    }

    private static Glossary glossary(String id, Visit visit, Stream<Term> terms) {
        return new Glossary("terms-" + id, visit.words().say("web.codebook." + id), terms.toList());
    }
}
