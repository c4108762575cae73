package entente.table;

import static entente.table.ColumnList.date;
import static entente.table.ColumnList.describedAs;
import static entente.table.ColumnList.flat;
import static entente.table.ColumnList.list;
import static entente.table.ColumnList.normalised;
import static entente.table.ColumnList.optional;
import static entente.table.ColumnList.text;
import static entente.table.ColumnList.url;

import entente.model.Actor.State;
import entente.model.Language;
import entente.model.Source;
import entente.model.Vocabulary;
import entente.model.Voice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The columns of citations, one row for each chain from an origin to the page on which it was read. */
public final class CitationColumns {
    /**
     * The columns of the cited page and its outlet. Normalised tables have them in the tables of sources and outlets.
     */
    private static final ColumnList<CitationRow> PAGE = flat(ColumnList.of(
        text("outlet_id", row -> source(row).outlet().id()),
        text("outlet", row -> source(row).outlet().name()),
        text("reliability", row -> source(row).outlet().reliability().name()),
        text("title", row -> source(row).title()),
        text("published", row -> source(row).published().edtf()),
        date("published_start", row -> source(row).published().first()),
        text("language", row -> source(row).language()),
        url("url", row -> source(row).url().toString())));

    public static final ColumnList<CitationRow> ALL = ColumnList.of(
        text("event_id", row -> row.event().id()),
        optional(describedAs("StatementOfEvent.id", text("statement_id", CitationRow::statementId))),
        normalised(text("citation_id", CitationRow::id)),
        text("source_id", row -> source(row).id()),
        PAGE,
        flat(text("chain", (row, context) -> chain(row.citation().chain(), context.language()))),
        flat(list("chain_ids", row -> row.citation().chain().stream().map(Voice::id).toList())),
        text("origin_id", row -> row.citation().origin().id()),
        flat(text("origin_side", (row, context) -> side(row.citation().origin(), context.vocabulary()))),
        optional(text("note", row -> row.citation().note())),
        flat(date("accessed", row -> source(row).accessed())));

    private CitationColumns() {}

    private static Source source(CitationRow row) {
        return row.citation().source();
    }

    private static String chain(List<Voice> voices, Language language) {
        return String.join(" > ", voices.stream().map(voice -> voice.nameIn(language)).toList());
    }

    /** The id of the principal that has the origin's country, or null for third parties. */
    private static @Nullable String side(Voice origin, Vocabulary vocabulary) {
        return vocabulary.principals().stream().filter(principal -> principal.country().equals(origin.country()))
            .findFirst().map(State::id).orElse(null);
    }
}
