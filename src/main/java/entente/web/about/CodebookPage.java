package entente.web.about;

import entente.model.Credibility;
import entente.model.Reliability;
import entente.model.Significance;
import entente.model.Vocabulary;
import entente.web.html.Markdown;
import entente.web.page.Page;
import entente.web.page.PageRequest;
import entente.web.page.PageResult;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** {@code GET /en/codebook}: the rules by which the set is coded, and the terms that they use. */
final class CodebookPage implements Page {
    /**
     * The view of {@code codebook.html}.
     *
     * @param rules HTML
     */
    record CodebookView(String rules, List<Glossary> glossaries) {}

    /** The terms of one list. */
    record Glossary(String id, String heading, List<Term> terms) {}

    /** @param about what belongs under it, or empty */
    record Term(String code, String words, String about) {}

    @Override
    public PageResult show(PageRequest request) {
        var set = request.edition().set();
        String rules = Markdown.html(set.codebook().in(request.language()));
        return new PageResult.HtmlPage("codebook", request.messages().say("web.nav.codebook"),
            new CodebookView(rules, glossaries(set.vocabulary(), request)));
    }

    private static List<Glossary> glossaries(Vocabulary terms, PageRequest request) {
        var language = request.language();
        var words = request.messages();
        var glossaries = new ArrayList<Glossary>();
        glossaries.add(glossary("topics", request, terms.topics().values().stream()
            .map(topic -> new Term(topic.id(), topic.label().in(language), topic.area().label().in(language)))));
        glossaries.add(glossary("kinds", request, terms.kinds().values().stream()
            .map(kind -> new Term(kind.id(), kind.label().in(language), kind.about().in(language)))));
        glossaries.add(glossary("roles", request, terms.roles().values().stream()
            .map(role -> new Term(role.id(), role.label().in(language), ""))));
        glossaries.add(glossary("relations", request, terms.relations().values().stream()
            .map(relation -> new Term(relation.id(), relation.label().in(language), ""))));
        glossaries.add(glossary("significance", request, Arrays.stream(Significance.values())
            .map(each -> new Term(Integer.toString(each.grade()), words.of(each), ""))));
        glossaries.add(glossary("credibility", request, Arrays.stream(Credibility.values())
            .map(each -> new Term(Integer.toString(each.grade()), words.of(each), ""))));
        glossaries.add(glossary("reliability", request, Arrays.stream(Reliability.values())
            .map(each -> new Term(each.name(), words.of(each), ""))));
        return glossaries;
    }

    private static Glossary glossary(String id, PageRequest request, Stream<Term> terms) {
        return new Glossary("terms-" + id, request.messages().say("web.codebook." + id), terms.toList());
    }
}
