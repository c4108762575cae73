package entente.web.briefs;

import entente.brief.definition.BriefRequest;
import entente.brief.writing.BriefPlan;
import entente.brief.writing.BriefWriter;
import entente.feed.reference.Reference;
import entente.model.Language;
import entente.search.query.BadQuery;
import entente.web.page.Page;
import entente.web.page.PageMetadata;
import entente.web.page.PageRequest;
import entente.web.page.PageResult;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code GET /en/briefs/new?topic=land&length=short}: the form with which readers define a brief of their own. If the
 * request has parameters, the brief that they describe is shown below the form.
 */
final class NewBriefPage implements Page {
    /**
     * The parameter with the language that was chosen in the form. The page redirects to the path of that language, so
     * the URL of a brief never has this parameter.
     */
    private static final String LANGUAGE = "language";

    /**
     * The view of {@code new-brief.html}.
     *
     * @param brief null if the request has no parameters
     */
    record NewBriefView(BriefForm form, @Nullable BriefView brief) {}

    @Override
    public PageResult show(PageRequest request) {
        Optional<Language> language = language(request.parameter(LANGUAGE));
        Map<String, String[]> parameters = request.withoutParameter(LANGUAGE).parameters();
        var briefRequest = BriefRequest.parse(parameters, request.edition().set());
        if (language.isPresent() && language.get() != request.language()) {
            return new PageResult.Redirect(
                request.urls().in(language.get()).brief("new?" + briefRequest.queryString()));
        }
        boolean hasParameters =
            parameters.values().stream().flatMap(Arrays::stream).anyMatch(value -> !value.isBlank());
        var brief = hasParameters ? brief(briefRequest, request) : null;
        String title =
            brief == null ? request.messages().get("web.new-brief") : brief.document().imprint().titles().title();
        return new PageResult.HtmlPage("new-brief", title,
            new NewBriefView(BriefForm.of(briefRequest, request), brief),
            brief == null ? PageMetadata.EMPTY : metadata(briefRequest, brief, request));
    }

    private static PageMetadata metadata(BriefRequest briefRequest, BriefView brief, PageRequest request) {
        var titles = brief.document().imprint().titles();
        String query = briefRequest.queryString();
        var reference = Reference.of("brief", titles.title(), request.publicUrls().brief("new?" + query),
            titles.subtitle(), request.edition().current().set(), request.publicUrls());
        return PageMetadata
            .ofReference(reference, List.of(new PageMetadata.AlternateLink("application/pdf", "PDF", brief.pdf())))
            .withTag(new PageMetadata.MetaTag("citation_pdf_url", request.publicUrls().brief("new.pdf?" + query)));
    }

    private static BriefView brief(BriefRequest briefRequest, PageRequest request) {
        var plan = BriefPlan.of(briefRequest, request.edition().index(), request.urls(), request.publicUrls());
        return new BriefView(BriefWriter.write(plan), request.urls().brief("new.pdf?" + briefRequest.queryString()),
            request.urls().brief("new.xlsx?" + briefRequest.queryString()), null);
    }

    private static Optional<Language> language(String tag) {
        if (tag.isEmpty()) {
            return Optional.empty();
        }
        List<String> tags = Arrays.stream(Language.values()).map(Language::tag).toList();
        return Optional.of(Language.of(tag).orElseThrow(() -> new BadQuery(LANGUAGE, tag,
            BadQuery.Expected.OneOf.of(tags, tag))));
    }
}
