package entente.web.briefs;

import static java.util.stream.Collectors.toUnmodifiableMap;

import entente.brief.definition.BriefDefinition;
import entente.brief.writing.BriefPlan;
import entente.brief.writing.BriefWriter;
import entente.feed.reference.Reference;
import entente.model.Language;
import entente.web.download.DocumentFormat;
import entente.web.page.Link;
import entente.web.page.Page;
import entente.web.page.PageMetadata;
import entente.web.page.PageRequest;
import entente.web.page.PageResult;
import entente.web.page.PageResult.Failure;
import entente.web.view.CiteThis;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * {@code GET /en/briefs/lunar-base}: a brief as a page. {@code .pdf} and {@code .xlsx} download it in
 * that format; {@code .bib}, {@code .ris} and {@code .csl.json} download a reference to it.
 */
final class BriefPage implements Page {
    private final Map<String, DocumentFormat> formats;
    private final CiteThis citeThis;

    BriefPage(List<DocumentFormat> formats, CiteThis citeThis) {
        this.citeThis = citeThis;
        this.formats = formats.stream().collect(toUnmodifiableMap(DocumentFormat::extension, format -> format));
    }

    @Override
    public PageResult show(PageRequest request) {
        Map<String, BriefDefinition> briefs = request.edition().briefs();
        String[] name = request.recordId().split("\\.", 2);
        BriefDefinition brief = briefs.get(name[0]);
        if (brief == null) {
            return request.edition().unavailableBriefs().contains(name[0])
                ? new Failure.BriefUnavailable(links(request))
                : notFound(request);
        }
        Optional<? extends PageResult> result =
            name.length == 1 ? Optional.of(html(brief, request)) : file(brief, name[1], request);
        return result.isPresent() ? result.get() : notFound(request);
    }

    private Optional<? extends PageResult> file(BriefDefinition definition, String extension, PageRequest request) {
        DocumentFormat format = formats.get(extension);
        return format == null
            ? CiteThis.file(reference(definition, request), extension, request)
            : Optional.of(format.download(
                () -> BriefPlan.of(definition, request.edition().index(), request.publicUrls())));
    }

    private PageResult html(BriefDefinition definition, PageRequest request) {
        var brief = BriefWriter
            .write(BriefPlan.of(definition, request.edition().index(), request.urls(), request.publicUrls()));
        UnaryOperator<String> href = extension -> request.urls().brief(definition.id() + extension);
        Reference reference = reference(definition, request);
        return new PageResult.HtmlPage("brief", brief.imprint().titles().title(),
            new BriefView(brief, href.apply(".pdf"), href.apply(".xlsx"), citeThis.view(reference, href, request)),
            PageMetadata
                .ofReference(reference,
                    List.of(new PageMetadata.AlternateLink("application/pdf", "PDF", href.apply(".pdf"))))
                .withTag(new PageMetadata.MetaTag("citation_pdf_url",
                    request.publicUrls().brief(definition.id() + ".pdf"))));
    }

    private static Reference reference(BriefDefinition definition, PageRequest request) {
        Language language = request.language();
        return Reference.of(definition.id(), definition.title().in(language),
            request.publicUrls().brief(definition.id()),
            definition.subtitle().in(language), request.edition().current().set(), request.publicUrls());
    }

    private static PageResult notFound(PageRequest request) {
        if (request.recordId().isEmpty()) {
            return new PageResult.Redirect(request.urls().url("briefs"));
        }
        return new Failure.NotFound(links(request));
    }

    private static List<Link> links(PageRequest request) {
        return request.edition().briefs().values().stream()
            .map(brief -> new Link(brief.title().in(request.language()), request.urls().brief(brief.id())))
            .toList();
    }
}
