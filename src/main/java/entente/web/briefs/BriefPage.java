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

/** {@code GET /en/briefs/lunar-base}, and with {@code .pdf} or {@code .xlsx} the same as a file. */
final class BriefPage implements Page {
    private final Map<String, DocumentFormat> formats;
    private final CiteThis citing;

    BriefPage(List<DocumentFormat> formats, CiteThis citing) {
        this.citing = citing;
        this.formats = formats.stream().collect(toUnmodifiableMap(DocumentFormat::extension, format -> format));
    }

    @Override
    public PageResult show(PageRequest request) {
        Map<String, BriefDefinition> briefs = request.edition().briefs();
        String[] name = request.recordId().split("\\.", 2);
        BriefDefinition brief = briefs.get(name[0]);
        if (brief == null) {
            return missing(request);
        }
        Optional<? extends PageResult> result =
            name.length == 1 ? Optional.of(shown(brief, request)) : file(brief, name[1], request);
        return result.isPresent() ? result.get() : missing(request);
    }

    private Optional<? extends PageResult> file(BriefDefinition definition, String extension, PageRequest request) {
        DocumentFormat format = formats.get(extension);
        return format == null
            ? CiteThis.file(cited(definition, request), extension, request)
            : Optional.of(format.download(
                () -> BriefPlan.of(definition, request.edition().index(), request.publicUrls())));
    }

    private PageResult shown(BriefDefinition definition, PageRequest request) {
        var brief = BriefWriter
            .write(BriefPlan.of(definition, request.edition().index(), request.urls(), request.publicUrls()));
        UnaryOperator<String> href = ending -> request.urls().brief(definition.id() + ending);
        Reference cited = cited(definition, request);
        return new PageResult.HtmlPage("brief", brief.imprint().titles().title(),
            new BriefView(brief, href.apply(".pdf"), href.apply(".xlsx"), citing.view(cited, href, request)),
            PageMetadata
                .citing(cited, List.of(new PageMetadata.Alternate("application/pdf", "PDF", href.apply(".pdf"))))
                .and(new PageMetadata.Tag("citation_pdf_url", request.publicUrls().brief(definition.id() + ".pdf"))));
    }

    private static Reference cited(BriefDefinition definition, PageRequest request) {
        Language language = request.language();
        return Reference.of(definition.id(), definition.title().in(language),
            request.publicUrls().brief(definition.id()),
            definition.subtitle().in(language), request.edition().whole().set(), request.publicUrls());
    }

    private static PageResult missing(PageRequest request) {
        if (request.recordId().isEmpty()) {
            return new PageResult.Redirect(request.urls().of("briefs"));
        }
        return new Failure.NotFound(request.edition().briefs().values().stream()
            .map(brief -> new Link(brief.title().in(request.language()), request.urls().brief(brief.id())))
            .toList());
    }
}
