package entente.web.events;

import entente.insight.Origins;
import entente.model.Statement;
import entente.web.page.Link;
import entente.web.view.NumberedCitations;
import entente.web.view.RecordLinks;
import entente.wording.Messages;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement on the page of its event.
 *
 * @param id unique on the page
 * @param audience to whom it was made, or null
 * @param phrases the original words of it that the record quotes
 * @param sourcingSummary number of sources and names of the origins
 * @param notes numbers of its citations, as links to them
 */
record StatementView(
    String id, List<Link> speakers, @Nullable Link audience, String text, List<Quoted> phrases, String sourcingSummary,
    List<Link> notes) {

    /**
     * A quotation in the original language.
     *
     * @param language BCP 47 tag
     * @param name of the language, in the language of the page
     */
    record Quoted(String words, String language, String name) {}

    static StatementView of(Statement statement, NumberedCitations citations, RecordLinks links, Messages messages) {
        var origins = Origins.of(statement.citations().stream());
        long sources = statement.citations().stream().map(citation -> citation.source().id()).distinct().count();
        return new StatementView(
            statement.id(),
            statement.speakers().stream().map(links::linkTo).toList(),
            statement.audience() == null ? null : links.linkTo(statement.audience()),
            statement.text().in(messages.language()),
            statement.phrases().stream()
                .map(phrase -> new Quoted(phrase.words(), phrase.language(), messages.languageName(phrase.language())))
                .toList(),
            messages.get("web.statement-sources", sources, origins.count(),
                messages.join(origins.voices().stream().map(voice -> voice.nameIn(messages.language())).toList())),
            citations.noteLinks(statement.citations()));
    }
}
