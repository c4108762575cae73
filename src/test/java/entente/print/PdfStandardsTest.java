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
        return Stream.of(Arguments.of("in English", Briefs.english()), Arguments.of("in Italian", Briefs.italian()),
            Arguments.of("with every script", Awkward.scripts()), Arguments.of("with odd shapes", Awkward.shapes()),
            Arguments.of("without anything", Awkward.empty()), Arguments.of("with 150 events", Awkward.events(150)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("briefs")
    void keepsPdfUa1AndPdfA2a(String name, Document brief) throws Exception {
        var out = new ByteArrayOutputStream();
        PRINTER.print(brief, out);
        assertEquals(List.of(), Verapdf.complaints(out.toByteArray()));
    }
}
