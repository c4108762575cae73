package entente.brief.writing;

import entente.brief.BriefLength;
import entente.brief.TooManyEvents;
import entente.brief.definition.BriefDefinition;
import entente.brief.definition.BriefRequest;
import entente.brief.document.Imprint;
import entente.search.Index;
import entente.search.SearchResult;
import entente.search.query.Query;
import entente.wording.SiteUrls;

/**
 * The input for writing a brief: its definition, its events and its imprint. {@link BriefWriter} writes a document from
 * it, {@link WorkbookWriter} a workbook.
 *
 * @param content determines the sections of the document
 * @param selection the events of the brief
 * @param urls URLs for the links in the document, in the language of the brief
 * @param publicUrls public URLs, for text that is read outside the site
 */
public record BriefPlan(
    Content content,
    BriefLength length,
    SearchResult selection,
    SiteUrls urls,
    SiteUrls publicUrls,
    Imprint imprint) {

    /** The source of a brief's sections: a definition, a request or a filter. */
    public sealed interface Content {
        /** The URL of the brief, built with {@code urls}. */
        String url(SiteUrls urls);
    }

    /** A brief of the series. */
    public record Defined(BriefDefinition definition, Index index) implements Content {
        @Override
        public String url(SiteUrls urls) {
            return urls.brief(definition.id());
        }
    }

    /** A brief that a user defines in the form. */
    public record Requested(BriefRequest request, Index index) implements Content {
        @Override
        public String url(SiteUrls urls) {
            return urls.brief("new?" + request.queryString());
        }
    }

    /** All events of a filter, in the order of the query. */
    public record FilteredEvents(Query query) implements Content {
        @Override
        public String url(SiteUrls urls) {
            return urls.events(query.queryString());
        }
    }

    /** The plan for a file, which is read outside the site: all its URLs are public. */
    public static BriefPlan of(BriefDefinition definition, Index index, SiteUrls publicUrls) {
        return of(definition, index, publicUrls, publicUrls);
    }

    /**
     * The plan for a brief of the series. If {@code urls} has an as-of day, the prose is omitted, because it was
     * written with later knowledge.
     *
     * @throws TooManyEvents if its query finds more than {@link TooManyEvents#LIMIT}
     */
    public static BriefPlan of(BriefDefinition definition, Index index, SiteUrls urls, SiteUrls publicUrls) {
        BriefDefinition shownDefinition = urls.asOf() == null ? definition : definition.withoutProse();
        return of(new Defined(shownDefinition, index), definition.length(), index.search(definition.query()), urls,
            publicUrls);
    }

    /**
     * The plan for a brief that a user defines in the form.
     *
     * @throws TooManyEvents if its query finds more than {@link TooManyEvents#LIMIT}
     */
    public static BriefPlan of(BriefRequest request, Index index, SiteUrls urls, SiteUrls publicUrls) {
        return of(new Requested(request, index), request.length(), index.search(request.query()), urls,
            publicUrls);
    }

    /**
     * The plan for a document with all events that a query found. It is for a file, so all its URLs are public.
     *
     * @throws TooManyEvents if there are more than {@link TooManyEvents#LIMIT}
     */
    public static BriefPlan of(SearchResult selection, SiteUrls publicUrls) {
        return of(new FilteredEvents(selection.query()), BriefLength.FULL, selection, publicUrls, publicUrls);
    }

    private static BriefPlan of(Content content, BriefLength length, SearchResult selection, SiteUrls urls,
        SiteUrls publicUrls) {
        TooManyEvents.check(selection.events().size());
        return new BriefPlan(content, length, selection, urls, publicUrls,
            new ImprintWriter(selection, publicUrls).write(content));
    }
}
