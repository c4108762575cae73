package entente.brief.sheet;

import static java.util.stream.Collectors.toMap;

import entente.table.Column;
import java.util.Map;

/** Widths, in characters, of the columns that the workbook shares with other formats. Longer values wrap. */
final class ColumnWidths {
    /** By column name, or by sheet and column name if a column has another width in one sheet. */
    private static final Map<String, Integer> WIDTHS = """
        accessed 12
        actor_id 26
        actors.kind 13
        area 14
        areas 15
        audience_id 18
        body 9
        by 30
        chain 46
        chain_ids 32
        citations.title 60
        commitment_id 36
        commitments.text 70
        country 9
        date 23
        due 23
        event_id 46
        evidence 46
        kind 14
        lacking 14
        language 10
        made_in 46
        name 46
        note 44
        offices 70
        origin_id 22
        origin_names 30
        origin_side 14
        outlet_id 22
        parent_id 22
        participants 48
        phrase_languages 17
        phrases 50
        place 40
        place_id 28
        place_ids 20
        places 20
        precision 11
        published 12
        related 46
        reasoning 70
        reliability 11
        side 14
        source_id 40
        speakers 30
        stage 8
        statement_id 50
        status 14
        strand 22
        strands 22
        summary 80
        text 80
        timeline.title 70
        title 44
        topics 24
        """.lines().map(line -> line.split(" ", -1)).collect(toMap(line -> line[0], line -> Integer.valueOf(line[1])));
    private static final String NAME_PREFIX = "name_";

    private ColumnWidths() {}

    static int of(String sheet, Column<?> column) {
        return WIDTHS.getOrDefault(sheet + "." + column.name(),
            WIDTHS.getOrDefault(column.name(), column.name().startsWith(NAME_PREFIX) ? 34 : defaultWidth(column)));
    }

    private static int defaultWidth(Column<?> column) {
        return switch (column.type()) {
            case TEXT, LIST -> 26;
            case INTEGER, NUMBER -> 10;
            case DATE -> 12;
            case URL -> 60;
        };
    }
}
