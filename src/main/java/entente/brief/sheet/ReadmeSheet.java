package entente.brief.sheet;

import static entente.brief.sheet.Cells.date;
import static entente.brief.sheet.Cells.link;
import static entente.brief.sheet.Cells.text;

import entente.brief.document.Imprint;
import entente.brief.document.Imprint.SetVersion;
import entente.brief.sheet.Sheet.Cell;
import entente.picture.Ink;
import entente.picture.graph.Network;
import entente.wording.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Sheet that describes the workbook: filter, event set, citation, contents of the sheets and rules of the format. */
final class ReadmeSheet {
    private static final List<String> RULES =
        List.of("codes", "dates", "several", "text", "characters", "long_text", "many_rows", "links");

    private ReadmeSheet() {}

    /**
     * The README sheet.
     *
     * @param sheets the other sheets of the workbook, in order
     */
    static Sheet of(Imprint imprint, List<Sheet> sheets) {
        var messages = Messages.in(imprint.language());
        return new SheetBuilder<Line>("readme")
            .column("item", 20, line -> text(line.item))
            .column("label", 26, line -> text(line.label))
            .column("text", 110, line -> line.text)
            .build(messages, () -> Stream.of(
                imprintLines(imprint, messages), asOfLine(imprint.version(), messages), sheetLines(sheets, messages),
                ruleLines(messages))
                .flatMap(lines -> lines));
    }

    private static Stream<Line> imprintLines(Imprint imprint, Messages messages) {
        return Stream.of(
            line("title", messages, text(imprint.titles().title())),
            line("filter", messages, text(imprint.scope().filter())),
            line("address", messages, link(imprint.scope().address())),
            line("events", messages, text(Integer.toString(imprint.scope().events()))),
            line("set_date", messages, date(imprint.version().date())),
            line("fingerprint", messages, text(imprint.version().fingerprint())),
            line("licence", messages, text(imprint.licence())),
            line("how_to_cite", messages, text(imprint.citation())));
    }

    private static Stream<Line> asOfLine(SetVersion version, Messages messages) {
        LocalDate day = version.asOf();
        return day == null
            ? Stream.empty()
            : Stream.of(line("as_of", messages, text(messages.get("brief.readme.as_of.text", messages.date(day)))));
    }

    private static Stream<Line> sheetLines(List<Sheet> sheets, Messages messages) {
        return sheets.stream()
            .map(sheet -> new Line("sheet_" + sheet.id(), messages.get("brief.readme.sheet", sheet.name()),
                text(messages.get("brief.readme.sheet." + sheet.id(), sheet.rowCount()))));
    }

    private static Stream<Line> ruleLines(Messages messages) {
        var figures =
            line("rule_figures", messages, text(messages.get("brief.readme.rule_figures.text", Ink.SERIES_COUNT,
                WorkbookFigure.MAX_BARS, TimelineSheet.MAX_EVENTS, Network.MAX_ACTORS)));
        return Stream.concat(RULES.stream()
            .map(rule -> line("rule_" + rule, messages, text(messages.get("brief.readme.rule_" + rule + ".text")))),
            Stream.of(figures));
    }

    private static Line line(String item, Messages messages, Cell text) {
        return new Line(item, messages.get("brief.readme." + item), text);
    }

    private record Line(String item, String label, Cell text) {}
}
