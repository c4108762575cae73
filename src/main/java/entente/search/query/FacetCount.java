package entente.search.query;

/**
 * A value of a facet with its number of events, or of commitments for a {@link CommitmentFacet}.
 *
 * @param value as written in a URL
 * @param events the number found if this value is selected and the filters of all other facets stay the same
 * @param selected whether the query selects this value
 */
public record FacetCount(String value, int events, boolean selected) {}
