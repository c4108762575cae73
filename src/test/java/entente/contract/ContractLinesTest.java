package entente.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractLinesTest {
    @ParameterizedTest
    @CsvSource({"/en/events.csv?kind=patrol, /en/events.csv", "/it/events/2021-x.feed.json, /it/events/ID.feed.json",
        "/en/briefs/lunar-base.xlsx, /en/briefs/ID.xlsx", "/en/briefs/new.xlsx?kind=patrol, /en/briefs/new.xlsx",
        "/api/v1/events?limit=2, /api/v1/events", "/api/v1/statements/2021-x.s2, /api/v1/statements/ID",
        "/api/v1/openapi.json, /api/v1/openapi.json", "/health, /health"})
    void recordsOfOneTypeCountAsOneAddress(String target, String address) {
        assertEquals(address, ContractLines.address(target));
    }

    @Test
    void membersOfJsonAreNamedByTheirPaths() throws IOException {
        byte[] json = "{\"items\":[{\"title\":{\"en\":\"A\"}},{\"date\":null}],\"total\":2}".getBytes(UTF_8);
        assertEquals(
            List.of("member /a items", "member /a items[].date", "member /a items[].title",
                "member /a items[].title.en", "member /a total"),
            ContractLines.of("/a", "application/json", json));
        assertEquals(List.of("member /b [].id"),
            ContractLines.of("/b", "application/vnd.citationstyles.csl+json", "[{\"id\":1},{}]".getBytes(UTF_8)));
        assertEquals(List.of("member /c x", "member /c y"),
            ContractLines.of("/c", "application/x-ndjson;charset=utf-8",
                "{\"x\":1}\n{\"x\":1,\"y\":2}\n".getBytes(UTF_8)));
    }

    @Test
    void parametersInAnOpenApiDescriptionAreNamedByTheirPath() throws IOException {
        String description = """
            {"paths": {"/events": {"get": {"parameters": [{"name": "q"}, {"$ref": "#/components/parameters/day"}]}}},
             "components": {"schemas": {"Event": {"properties": {"title": {}}}, "Code": {}}}}""";
        assertEquals(
            List.of("parameter /openapi.json /events #/components/parameters/day", "parameter /openapi.json /events q",
                "path /openapi.json get /events", "property /openapi.json Event title"),
            ContractLines.of("/openapi.json", "application/json", description.getBytes(UTF_8)));
    }

    @Test
    void columnsOfACsvFileAreNamedWithOrWithoutAByteOrderMark() throws IOException {
        for (String table : List.of("id,\"a, b\"\r\n1,2\r\n", "\ufeffid,\"a, b\"\r\n")) {
            assertEquals(List.of("column /t.csv id", "column /t.csv a, b"),
                ContractLines.of("/t.csv", "text/csv;charset=utf-8", table.getBytes(UTF_8)));
        }
    }

    @Test
    void filesOfAZipArchiveAreNamedWithTheirColumnsAndMembers() throws IOException {
        var zip = new ByteArrayOutputStream();
        try (var entries = new ZipOutputStream(zip)) {
            entries.putNextEntry(new ZipEntry("data/events.csv"));
            entries.write("event_id\n".getBytes(UTF_8));
            entries.putNextEntry(new ZipEntry("datapackage.json"));
            entries.write("{\"name\":\"x\"}".getBytes(UTF_8));
        }
        assertEquals(
            List.of("file /p.zip data/events.csv", "column /p.zip data/events.csv event_id",
                "file /p.zip datapackage.json", "member /p.zip datapackage.json name"),
            ContractLines.of("/p.zip", "application/zip", zip.toByteArray()));
    }

    @Test
    void tablesOfAWorkbookAreNamedWithTheirColumnsAndYearColumnsCountAsOne() throws IOException {
        var file = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet("Calendario");
            var header = sheet.createRow(0);
            List.of("strand_id", "y_2021", "y_2022").forEach(
                name -> header.createCell(Math.max(0, header.getLastCellNum())).setCellValue(name));
            sheet.createTable(new AreaReference("A1:C2", SpreadsheetVersion.EXCEL2007)).setName("calendar");
            workbook.write(file);
        }
        assertEquals(
            List.of("sheet /w.xlsx Calendario", "table /w.xlsx calendar", "column /w.xlsx calendar strand_id",
                "column /w.xlsx calendar y_YEAR"),
            ContractLines.of("/w.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                file.toByteArray()));
    }
}
