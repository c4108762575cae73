package entente.web.events;

import entente.model.Statement;
import entente.web.page.Link;
import entente.web.view.NumberedCitations;
import entente.web.view.RecordLinks;
import entente.wording.Messages;
import entente.wording.SourcingText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement on the page of its event.
 *
 * @param id unique on the page
 * @param audience to whom it was made, or null
 * @param phrases quotations from the statement in the original language
 * @param sourcingSummary number of sources and names of the origins
 * @param notes numbers of its citations, as links to them
 */
record StatementView(
    String id, List<Link> speakers, @Nullable Link audience, String text, List<Quotation> phrases,
    String sourcingSummary, List<Link> notes) {

    /**
     * A quotation from the statement in its original language.
     *
     * @param language BCP 47 tag
     * @param name of the language, in the language of the page
     */
    record Quotation(String words, String language, String name) {}

    static StatementView of(Statement statement, NumberedCitations citations, RecordLinks links, Messages messages) {
        return new StatementView(
            statement.id(),
            statement.speakers().stream().map(links::linkTo).toList(),
            statement.audience() == null ? null : links.linkTo(statement.audience()),
            statement.text().in(messages.language()),
            statement.phrases().stream()
                .map(phrase -> new Quotation(phrase.words(), phrase.language(),
                    messages.languageName(phrase.language())))
                .toList(),
            SourcingText.statement(statement, messages),
            citations.noteLinks(statement.citations()));
    }
}
