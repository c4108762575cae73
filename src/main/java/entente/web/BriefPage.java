package entente.web;

import static java.util.stream.Collectors.toUnmodifiableMap;

import entente.brief.BriefDefinition;
import entente.brief.BriefPlan;
import entente.brief.BriefWriter;
import entente.feed.Reference;
import entente.model.Language;
import entente.web.PageResult.Failure;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** {@code GET /en/briefs/lunar-base}, and with {@code .pdf} or {@code .xlsx} the same as a file. */
final class BriefPage implements Page {
    private final Map<String, Format> formats;
    private final Citing citing;

    BriefPage(List<Format> formats, Citing citing) {
        this.citing = citing;
        this.formats = formats.stream().collect(toUnmodifiableMap(Format::extension, format -> format));
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
        Format format = formats.get(extension);
        return format == null
            ? Citing.file(cited(definition, request), extension, request)
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
            Head.citing(cited, List.of(new Head.Alternate("application/pdf", "PDF", href.apply(".pdf"))))
                .and(new Head.Tag("citation_pdf_url", request.publicUrls().brief(definition.id() + ".pdf"))));
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
