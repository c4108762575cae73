package entente.brief.sheet;

import static entente.brief.sheet.Cells.address;
import static entente.brief.sheet.Cells.day;
import static entente.brief.sheet.Cells.words;

import entente.brief.document.Imprint;
import entente.brief.document.Imprint.SetVersion;
import entente.brief.sheet.Sheet.Cell;
import entente.picture.Ink;
import entente.picture.graph.Network;
import entente.wording.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What the workbook is: its question, its set, how to cite it, what its sheets hold and by which rules. */
final class ReadmeSheet {
    private static final List<String> RULES =
        List.of("codes", "dates", "several", "text", "characters", "long_text", "many_rows", "links");

    private ReadmeSheet() {}

    /** @param sheets all others of the workbook, in order */
    static Sheet of(Imprint imprint, List<Sheet> sheets) {
        var words = Messages.in(imprint.language());
        return new SheetBuilder<Line>("readme")
            .column("item", 20, line -> words(line.item))
            .column("label", 26, line -> words(line.label))
            .column("text", 110, line -> line.text)
            .sheet(words, () -> Stream.of(
                head(imprint, words), asOf(imprint.version(), words), contents(sheets, words), rules(words))
                .flatMap(lines -> lines));
    }

    private static Stream<Line> head(Imprint imprint, Messages words) {
        return Stream.of(
            line("title", words, words(imprint.titles().title())),
            line("filter", words, words(imprint.scope().filter())),
            line("address", words, address(imprint.scope().address())),
            line("events", words, words(Integer.toString(imprint.scope().events()))),
            line("set_date", words, day(imprint.version().date())),
            line("fingerprint", words, words(imprint.version().fingerprint())),
            line("licence", words, words(imprint.licence())),
            line("how_to_cite", words, words(imprint.citation())));
    }

    private static Stream<Line> asOf(SetVersion version, Messages words) {
        LocalDate day = version.asOf();
        return day == null
            ? Stream.empty()
            : Stream.of(line("as_of", words, words(words.say("brief.readme.as_of.text", words.date(day)))));
    }

    private static Stream<Line> contents(List<Sheet> sheets, Messages words) {
        return sheets.stream()
            .map(sheet -> new Line("sheet_" + sheet.id(), words.say("brief.readme.sheet", sheet.name()),
                words(words.say("brief.readme.sheet." + sheet.id(), sheet.count()))));
    }

    private static Stream<Line> rules(Messages words) {
        var figures = line("rule_figures", words, words(words.say("brief.readme.rule_figures.text", Ink.SERIES,
            WorkbookFigure.BARS, TimelineSheet.MOST, Network.MOST)));
        return Stream.concat(RULES.stream()
            .map(rule -> line("rule_" + rule, words, words(words.say("brief.readme.rule_" + rule + ".text")))),
            Stream.of(figures));
    }

    private static Line line(String item, Messages words, Cell text) {
        return new Line(item, words.say("brief.readme." + item), text);
    }

    private record Line(String item, String label, Cell text) {}
}
