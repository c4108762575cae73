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

/** {@code GET /en/codebook}: the coding rules of the set and the controlled vocabularies that they use. */
final class CodebookPage implements Page {
    /**
     * The view of {@code codebook.html}.
     *
     * @param rules the rules of the codebook, as HTML
     */
    record CodebookView(String rules, List<Glossary> glossaries) {}

    /**
     * A controlled vocabulary.
     *
     * @param id unique on the page
     */
    record Glossary(String id, String heading, List<Term> terms) {}

    /**
     * A term of a vocabulary.
     *
     * @param id unique on the page; linked data refer to it
     * @param words its label
     * @param about what it covers, or empty
     */
    record Term(String id, String code, String words, String about) {}

    @Override
    public PageResult show(PageRequest request) {
        var set = request.edition().set();
        String rules = Markdown.html(set.codebook().in(request.language()));
        return new PageResult.HtmlPage("codebook", request.messages().get("web.nav.codebook"),
            new CodebookView(rules, glossaries(set.vocabulary(), request)));
    }

    private static List<Glossary> glossaries(Vocabulary terms, PageRequest request) {
        var language = request.language();
        var messages = request.messages();
        var glossaries = new ArrayList<Glossary>();
        glossaries.add(glossary("topics", request, terms.topics().values().stream()
            .map(topic -> new Term("topics-" + topic.id(), topic.id(), topic.label().in(language),
                topic.area().label().in(language)))));
        glossaries.add(glossary("kinds", request, terms.kinds().values().stream()
            .map(kind -> new Term("kinds-" + kind.id(), kind.id(), kind.label().in(language),
                kind.about().in(language)))));
        glossaries.add(glossary("roles", request, terms.roles().values().stream()
            .map(role -> new Term("roles-" + role.id(), role.id(), role.label().in(language), ""))));
        glossaries.add(glossary("relations", request, terms.relations().values().stream()
            .map(
                relation -> new Term("relations-" + relation.id(), relation.id(), relation.label().in(language), ""))));
        glossaries.add(glossary("significance", request, Arrays.stream(Significance.values())
            .map(grade -> new Term("significance-" + grade.grade(), Integer.toString(grade.grade()),
                messages.label(grade), ""))));
        glossaries.add(glossary("credibility", request, Arrays.stream(Credibility.values())
            .map(grade -> new Term("credibility-" + grade.grade(), Integer.toString(grade.grade()),
                messages.label(grade), ""))));
        glossaries.add(glossary("reliability", request, Arrays.stream(Reliability.values())
            .map(grade -> new Term("reliability-" + grade.name(), grade.name(), messages.label(grade), ""))));
        return glossaries;
    }

    private static Glossary glossary(String id, PageRequest request, Stream<Term> terms) {
        return new Glossary("terms-" + id, request.messages().get("web.codebook." + id), terms.toList());
    }
}
