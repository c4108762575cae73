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
 * What someone said, on the page of its event.
 *
 * @param basis how many sources and origins it rests on
 * @param notes the numbers of its citations
 */
record StatementView(
    String id, List<Link> speakers, @Nullable Link audience, String text, List<Quoted> phrases, String basis,
    List<Link> notes) {

    /**
     * @param language BCP 47 tag
     * @param name of the language, in the reader's
     */
    record Quoted(String words, String language, String name) {}

    static StatementView of(Statement said, NumberedCitations citations, RecordLinks guide, Messages words) {
        var origins = Origins.of(said.citations().stream());
        long sources = said.citations().stream().map(cited -> cited.source().id()).distinct().count();
        return new StatementView(
            said.id(),
            said.speakers().stream().map(guide::to).toList(),
            said.audience() == null ? null : guide.to(said.audience()),
            said.text().in(words.language()),
            said.phrases().stream()
                .map(phrase -> new Quoted(phrase.words(), phrase.language(), words.languageName(phrase.language())))
                .toList(),
            words.say("web.statement-sources", sources, origins.count(),
                words.list(origins.voices().stream().map(voice -> voice.nameIn(words.language())).toList())),
            citations.notes(said.citations()));
    }
}
