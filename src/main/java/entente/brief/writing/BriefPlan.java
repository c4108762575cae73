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
 * The inputs of a brief with its events and its imprint, before any of it is written: {@link BriefWriter} writes a
 * document of it, {@link WorkbookWriter} a workbook.
 *
 * @param content decides the sections of the document
 * @param selection the events that the brief is about
 * @param addresses where links in the document lead, in the brief's language
 * @param published the public addresses, for what is read elsewhere than on the site
 */
public record BriefPlan(
    Content content,
    BriefLength length,
    SearchResult selection,
    SiteUrls addresses,
    SiteUrls published,
    Imprint imprint) {

    /** What decides the sections of a brief. */
    public sealed interface Content {
        /** Where the brief is found, as one of {@code addresses}. */
        String address(SiteUrls addresses);
    }

    /** A brief of the series. */
    public record Defined(BriefDefinition definition, Index index) implements Content {
        @Override
        public String address(SiteUrls addresses) {
            return addresses.brief(definition.id());
        }
    }

    /** A brief that a reader puts together. */
    public record Requested(BriefRequest request, Index index) implements Content {
        @Override
        public String address(SiteUrls addresses) {
            return addresses.brief("new?" + request.address());
        }
    }

    /** The events of a filter, all of them in their order. */
    public record FilteredEvents(Query query) implements Content {
        @Override
        public String address(SiteUrls addresses) {
            return addresses.events(query.address());
        }
    }

    /** As below, for a file, which is read elsewhere than on the site: all its addresses are public ones. */
    public static BriefPlan of(BriefDefinition definition, Index index, SiteUrls published) {
        return of(definition, index, published, published);
    }

    /**
     * The brief of {@code definition}. As of a day its own prose is left out, which was written with later knowledge.
     *
     * @throws TooManyEvents if its query finds more than {@link TooManyEvents#LIMIT}
     */
    public static BriefPlan of(BriefDefinition definition, Index index, SiteUrls addresses, SiteUrls published) {
        BriefDefinition known = addresses.asOf() == null ? definition : definition.withoutProse();
        return of(new Defined(known, index), definition.length(), index.select(definition.query()), addresses,
            published);
    }

    /** The brief that a reader put together, as above. */
    public static BriefPlan of(BriefRequest request, Index index, SiteUrls addresses, SiteUrls published) {
        return of(new Requested(request, index), request.length(), index.select(request.query()), addresses,
            published);
    }

    /**
     * The brief of any filter.
     *
     * @throws TooManyEvents if there are more than {@link TooManyEvents#LIMIT}
     */
    public static BriefPlan of(SearchResult selection, SiteUrls published) {
        return of(new FilteredEvents(selection.query()), BriefLength.FULL, selection, published, published);
    }

    private static BriefPlan of(Content content, BriefLength length, SearchResult selection, SiteUrls addresses,
        SiteUrls published) {
        TooManyEvents.check(selection.events().size());
        return new BriefPlan(content, length, selection, addresses, published,
            new ImprintWriter(selection, published).write(content));
    }
}
