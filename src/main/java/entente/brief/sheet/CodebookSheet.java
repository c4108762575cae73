package entente.brief.sheet;

import static entente.brief.sheet.Cells.text;

import entente.insight.Side;
import entente.model.CodedEnum;
import entente.model.Commitment.Status;
import entente.model.Credibility;
import entente.model.Reliability;
import entente.model.Significance;
import entente.model.Vocabulary;
import entente.search.SearchResult;
import entente.search.query.Facet;
import entente.table.ColumnDescription;
import entente.wording.FilterText;
import entente.wording.Messages;
import entente.wording.SiteUrls;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Sheet that explains the data: one row per code of the vocabularies and scales, and one per column of the other
 * sheets.
 */
final class CodebookSheet {
    /** The facets whose values can have columns of their own, such as {@code topic_launch}. */
    private static final List<Facet> FACETS = List.of(Facet.AREA, Facet.TOPIC, Facet.KIND, Facet.SIDE);
    private static final List<String> PRECISIONS = List.of("day", "month", "year", "interval");

    private final SearchResult selection;
    private final Messages messages;

    private CodebookSheet(SearchResult selection, Messages messages) {
        this.selection = selection;
        this.messages = messages;
    }

    /**
     * The codebook.
     *
     * @param sheets the other sheets, whose columns it explains
     */
    static Sheet of(SearchResult selection, SiteUrls urls, List<Sheet> sheets) {
        var messages = Messages.in(urls.language());
        var codebook = new CodebookSheet(selection, messages);
        return new SheetBuilder<Term>("codebook")
            .column("list", 15, term -> text(term.list))
            .column("code", 26, term -> text(term.code))
            .column("label", 40, term -> text(term.label))
            .column("parent", 15, term -> text(term.parent))
            .column("about", 90, term -> text(term.about))
            .build(messages, () -> Stream.concat(codebook.terms(), sheets.stream().flatMap(codebook::columns)));
    }

    private Stream<Term> terms() {
        return Stream.of(vocabulary(), strands(), sides(), scales()).flatMap(terms -> terms);
    }

    private Stream<Term> vocabulary() {
        Vocabulary vocabulary = selection.set().vocabulary();
        var language = messages.language();
        return Stream.of(
            vocabulary.areas().values().stream()
                .map(area -> new Term("areas", area.id(), area.label().in(language))),
            vocabulary.topics().values().stream()
                .map(topic -> new Term("topics", topic.id(), topic.label().in(language), topic.area().id(), "")),
            vocabulary.kinds().values().stream()
                .map(kind -> new Term("kinds", kind.id(), kind.label().in(language), "", kind.about().in(language))),
            vocabulary.roles().values().stream()
                .map(role -> new Term("roles", role.id(), role.label().in(language))),
            vocabulary.relations().values().stream()
                .map(relation -> new Term("relations", relation.id(), relation.label().in(language))))
            .flatMap(terms -> terms);
    }

    private Stream<Term> strands() {
        var language = messages.language();
        return selection.set().strands().values().stream().map(strand -> new Term(
            "strands", strand.id(), strand.names().in(language), strand.area().id(), strand.about().in(language)));
    }

    private Stream<Term> sides() {
        var filterText = new FilterText(selection.set(), messages);
        return Side.all(selection.set().vocabulary()).stream()
            .map(side -> new Term("side", side.id(), filterText.side(side.id())));
    }

    private Stream<Term> scales() {
        return Stream.of(
            scale("significance", Significance.values(), Significance::grade, messages::label),
            scale("credibility", Credibility.values(), Credibility::grade, messages::label),
            scale("reliability", Reliability.values(), Reliability::name, messages::label),
            scale("status", Status.values(), CodedEnum::code, status -> messages.label("status", status)),
            PRECISIONS.stream().map(code -> new Term("precision", code, messages.get("brief.precision." + code))))
            .flatMap(terms -> terms);
    }

    private static <C> Stream<Term> scale(String list, C[] constants, Function<C, Object> code,
        Function<C, String> label) {
        return Arrays.stream(constants)
            .map(constant -> new Term(list, code.apply(constant).toString(), label.apply(constant)));
    }

    private Stream<Term> columns(Sheet sheet) {
        return sheet.columns().stream()
            .map(Sheet.Column::name)
            .map(column -> new Term("columns", column, "", sheet.id(), about(sheet.id(), column)));
    }

    /** Looks up {@code table.column.SHEET.NAME}, then {@code table.column.NAME}, then {@code table.column.PREFIX_}. */
    private String about(String sheet, String column) {
        return ColumnDescription.of(sheet, column, messages).orElseGet(() -> about(column));
    }

    /** The explanation that all columns with the same prefix share, such as {@code side_}. */
    private String about(String column) {
        int separator = column.indexOf('_');
        String prefix = column.substring(0, separator);
        return messages.get("table.column." + prefix + "_", suffixLabel(prefix, column.substring(separator + 1)));
    }

    /** The label of the part after the prefix: a value of a facet, a number or a language. */
    private String suffixLabel(String prefix, String suffix) {
        String value = suffix.replace('_', '-');
        return FACETS.stream()
            .filter(facet -> prefix.equals(facet.code()) || prefix.equals("lane") && facet == Facet.AREA)
            .map(facet -> new FilterText(selection.set(), messages).value(facet, value))
            .findFirst()
            .orElseGet(() -> suffix.chars().allMatch(Character::isDigit) ? suffix : messages.languageName(suffix));
    }

    /**
     * A row of the sheet.
     *
     * @param parent the area of a topic or strand, or the sheet of a column; else empty
     */
    private record Term(String list, String code, String label, String parent, String about) {
        Term(String list, String code, String label) {
            this(list, code, label, "", "");
        }
    }
}
