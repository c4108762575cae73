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
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BriefPageTest {
    private static Edition edition;

    private final List<DocumentFormat> formats = DocumentFormat.all();
    private final BriefPage page = new BriefPage(formats, new CiteThis());

    @BeforeAll
    static void open() throws IOException {
        var definitions = new TreeMap<String, byte[]>();
        new FileTree.FolderFiles(Path.of("reports")).read()
            .forEach((path, definition) -> definitions.put("reports/" + path, definition));
        var curated = new FileTree.FolderFiles(Path.of("src/main/webapp/WEB-INF/eventset"));
        try (var editions = EditionHolder.of(null, List.of(), curated, definitions)) {
            edition = editions.current().edition().orElseThrow();
        }
    }

    @Test
    void everyBriefIsShownAndDownloadedInEveryFormat() {
        assertTrue(edition.briefs().size() > 1);
        for (String id : edition.briefs().keySet()) {
            assertEquals("brief", assertInstanceOf(PageResult.HtmlPage.class, page.show(request(id))).template());
            for (DocumentFormat format : formats) {
                assertInstanceOf(PageResult.HeavyDownload.class, page.show(request(id + "." + format.extension())));
            }
        }
    }

    @Test
    void aBriefIsComposedAsPdf() throws IOException {
        var heavy = assertInstanceOf(PageResult.HeavyDownload.class, page.show(request("lunar-base.pdf")));
        var file = heavy.composer().get();
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
        assertInstanceOf(PageResult.HeavyDownload.class,
            page.show(PageRequests.of(edition, Language.ENGLISH, "events.pdf", "", "kind=patrol")));
    }

    private static PageRequest request(String id) {
        return PageRequests.record(edition, "briefs", id);
    }
}
