package entente.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import entente.brief.document.Document;
import entente.print.pdf.PdfPrinter;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PdfStandardsTest {
    private static final PdfPrinter PRINTER = new PdfPrinter();

    static Stream<Arguments> briefs() {
        return Stream.of(Arguments.of("in English", SampleBriefs.english()),
            Arguments.of("in Italian", SampleBriefs.italian()),
            Arguments.of("with every script", EdgeCaseBriefs.scripts()),
            Arguments.of("with odd shapes", EdgeCaseBriefs.shapes()),
            Arguments.of("without anything", EdgeCaseBriefs.empty()),
            Arguments.of("with 150 events", EdgeCaseBriefs.events(150)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("briefs")
    void conformsToPdfUa1AndPdfA2a(String name, Document brief) throws Exception {
        var out = new ByteArrayOutputStream();
        PRINTER.print(brief, out);
        assertEquals(List.of(), Verapdf.violations(out.toByteArray()));
    }
}
