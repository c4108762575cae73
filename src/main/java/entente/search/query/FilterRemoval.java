package entente.search.query;

/**
 * A suggestion for a query that finds nothing: removing one of its filters.
 *
 * @param parameter the name of the filter in the URL
 * @param without the query without that filter
 * @param events the number of events that {@code without} finds
 */
public record FilterRemoval(String parameter, Query without, int events) {}
