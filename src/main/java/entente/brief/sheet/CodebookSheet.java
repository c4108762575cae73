package entente.brief.sheet;

import static entente.brief.sheet.Cells.words;

import entente.insight.Side;
import entente.model.CodedEnum;
import entente.model.Commitment.Status;
import entente.model.Credibility;
import entente.model.Reliability;
import entente.model.Significance;
import entente.model.Vocabulary;
import entente.search.SearchResult;
import entente.search.query.CommitmentFacet;
import entente.search.query.Facet;
import entente.table.ColumnDescription;
import entente.wording.FilterText;
import entente.wording.Messages;
import entente.wording.SiteUrls;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What every code and every column means: one row a term of a list, and one a column of a sheet. */
final class CodebookSheet {
    /** Those whose values have columns of their own. */
    private static final List<Facet> FACETS = List.of(Facet.AREA, Facet.TOPIC, Facet.KIND, Facet.SIDE);
    private static final List<String> PRECISIONS = List.of("day", "month", "year", "interval");

    private final SearchResult selection;
    private final Messages words;

    private CodebookSheet(SearchResult selection, Messages words) {
        this.selection = selection;
        this.words = words;
    }

    /** @param described the sheets whose columns are explained */
    static Sheet of(SearchResult selection, SiteUrls addresses, List<Sheet> described) {
        var words = Messages.in(addresses.language());
        var codebook = new CodebookSheet(selection, words);
        return new SheetBuilder<Term>("codebook")
            .column("list", 15, term -> words(term.list))
            .column("code", 26, term -> words(term.code))
            .column("label", 40, term -> words(term.label))
            .column("parent", 15, term -> words(term.parent))
            .column("about", 90, term -> words(term.about))
            .sheet(words, () -> Stream.concat(codebook.terms(), described.stream().flatMap(codebook::columns)));
    }

    private Stream<Term> terms() {
        return Stream.of(vocabulary(), strands(), sides(), scales()).flatMap(terms -> terms);
    }

    private Stream<Term> vocabulary() {
        Vocabulary coded = selection.set().vocabulary();
        var language = words.language();
        return Stream.of(
            coded.areas().values().stream()
                .map(area -> new Term("areas", area.id(), area.label().in(language))),
            coded.topics().values().stream()
                .map(topic -> new Term("topics", topic.id(), topic.label().in(language), topic.area().id(), "")),
            coded.kinds().values().stream()
                .map(kind -> new Term("kinds", kind.id(), kind.label().in(language), "", kind.about().in(language))),
            coded.roles().values().stream()
                .map(role -> new Term("roles", role.id(), role.label().in(language))),
            coded.relations().values().stream()
                .map(relation -> new Term("relations", relation.id(), relation.label().in(language))))
            .flatMap(terms -> terms);
    }

    private Stream<Term> strands() {
        var language = words.language();
        return selection.set().strands().values().stream().map(strand -> new Term(
            "strands", strand.id(), strand.names().in(language), strand.area().id(), strand.about().in(language)));
    }

    private Stream<Term> sides() {
        var filters = new FilterText(selection.set(), words);
        return Side.all(selection.set().vocabulary()).stream()
            .map(side -> new Term("side", side.id(), filters.side(side.id())));
    }

    private Stream<Term> scales() {
        return Stream.of(
            scale("significance", Significance.values(), Significance::grade, words::of),
            scale("credibility", Credibility.values(), Credibility::grade, words::of),
            scale("reliability", Reliability.values(), Reliability::name, words::of),
            scale("status", Status.values(), CodedEnum::code, status -> words.of("status", status)),
            Stream.of(
                new Term("status", CommitmentFacet.NOT_ASSESSED, words.say("status." + CommitmentFacet.NOT_ASSESSED))),
            PRECISIONS.stream().map(code -> new Term("precision", code, words.say("brief.precision." + code))))
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
        return ColumnDescription.of(sheet, column, words).orElseGet(() -> about(column));
    }

    private String about(String column) {
        int end = column.indexOf('_');
        String beginning = column.substring(0, end);
        return words.say("table.column." + beginning + "_", named(beginning, column.substring(end + 1)));
    }

    /** What the end of a column's name stands for: a value of a facet or a language; a number stands for itself. */
    private String named(String beginning, String end) {
        String value = end.replace('_', '-');
        return FACETS.stream()
            .filter(facet -> beginning.equals(facet.code()) || beginning.equals("lane") && facet == Facet.AREA)
            .map(facet -> new FilterText(selection.set(), words).value(facet, value))
            .findFirst()
            .orElseGet(() -> end.chars().allMatch(Character::isDigit) ? end : words.languageName(end));
    }

    /** @param parent the area of a topic or strand, the sheet of a column */
    private record Term(String list, String code, String label, String parent, String about) {
        Term(String list, String code, String label) {
            this(list, code, label, "", "");
        }
    }
}
