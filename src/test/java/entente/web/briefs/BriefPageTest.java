package entente.web.briefs;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.edition.Edition;
import entente.edition.EditionHolder;
import entente.edition.FileTree;
import entente.model.Language;
import entente.search.query.BadQuery;
import entente.web.PageRequests;
import entente.web.download.DocumentDownload;
import entente.web.download.DocumentFormat;
import entente.web.page.PageRequest;
import entente.web.page.PageResult;
import entente.web.page.PageResult.Failure;
import entente.web.view.CiteThis;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BriefPageTest {
    private static Edition edition;

    private final List<DocumentFormat> formats = DocumentFormat.all();
    private final BriefPage page = new BriefPage(formats, new CiteThis());

    @BeforeAll
    static void open() throws IOException {
        edition = edition(definitions());
    }

    private static SortedMap<String, byte[]> definitions() throws IOException {
        var definitions = new TreeMap<String, byte[]>();
        new FileTree.FolderFiles(Path.of("reports")).read()
            .forEach((path, definition) -> definitions.put("reports/" + path, definition));
        return definitions;
    }

    private static Edition edition(SortedMap<String, byte[]> definitions) {
        var curated = new FileTree.FolderFiles(Path.of("src/main/webapp/WEB-INF/eventset"));
        try (var editions = EditionHolder.of(null, List.of(), curated, definitions, InstantSource.system())) {
            return editions.current().edition().orElseThrow();
        }
    }

    @Test
    void everyBriefIsShownAndDownloadedInEveryFormat() {
        assertTrue(edition.briefs().size() > 1);
        for (String id : edition.briefs().keySet()) {
            assertEquals("brief", assertInstanceOf(PageResult.HtmlPage.class, page.show(request(id))).template());
            for (DocumentFormat format : formats) {
                assertInstanceOf(PageResult.Costly.class, page.show(request(id + "." + format.extension())));
            }
        }
    }

    @Test
    void aBriefIsComposedAsPdf() throws IOException {
        var heavy = assertInstanceOf(PageResult.Costly.class, page.show(request("lunar-base.pdf")));
        var file = assertInstanceOf(PageResult.Download.class, heavy.composer().get());
        var body = new ByteArrayOutputStream();
        file.body().write(body);
        assertEquals("application/pdf", file.mediaType());
        assertTrue(file.name().endsWith(".pdf"), file.name());
        assertEquals("%PDF-1.7", body.toString(US_ASCII).substring(0, 8));
    }

    @Test
    void anUnknownBriefLinksToAllBriefs() {
        var notFound = assertInstanceOf(Failure.NotFound.class, page.show(request("moon.pdf")));
        assertEquals(edition.briefs().size(), notFound.suggestions().size());
        assertInstanceOf(Failure.NotFound.class, page.show(request("lunar-base.exe")));
        assertEquals(new PageResult.Redirect("/root/en/briefs"), page.show(request("")));
    }

    @Test
    void aBriefThatDoesNotFitTheSetIsUnavailableAndTheOthersAreLinked() throws IOException {
        var definitions = definitions();
        definitions.replace("reports/lunar-base.yaml", "number: one".getBytes(US_ASCII));
        Edition without = edition(definitions);
        for (String id : List.of("lunar-base", "lunar-base.pdf")) {
            var unavailable = assertInstanceOf(Failure.BriefUnavailable.class,
                page.show(PageRequests.record(without, "briefs", id)));
            assertEquals(edition.briefs().size() - 1, unavailable.suggestions().size());
        }
        assertInstanceOf(Failure.NotFound.class, page.show(PageRequests.record(without, "briefs", "moon")));
    }

    @Test
    void aReferenceToABriefIsALightDownload() {
        assertEquals("application/x-bibtex; charset=utf-8",
            assertInstanceOf(PageResult.Download.class, page.show(request("lunar-base.bib"))).mediaType());
    }

    @Test
    void anInvalidQueryIsRefusedBeforeADocumentIsComposed() {
        var page = new DocumentDownload(formats.getFirst(), request -> {
            request.query();
            return () -> {
                throw new AssertionError("composed");
            };
        });
        assertThrows(BadQuery.class,
            () -> page.show(PageRequests.of(edition, Language.ENGLISH, "events.pdf", "", "kind=x")));
        assertInstanceOf(PageResult.Costly.class,
            page.show(PageRequests.of(edition, Language.ENGLISH, "events.pdf", "", "kind=patrol")));
    }

    private static PageRequest request(String id) {
        return PageRequests.record(edition, "briefs", id);
    }
}
