package entente.search.query;

/**
 * A value of a facet with its number of events.
 *
 * @param value as written in a URL
 * @param events the events found if this value is chosen, with the choices of all other facets unchanged
 * @param selected whether the query has chosen it
 */
public record FacetCount(String value, int events, boolean selected) {}
