package entente.search.query;

/**
 * A suggestion for a query that finds nothing: a filter that can be removed.
 *
 * @param parameter its name in the URL
 * @param without the query without that filter
 * @param events how many events {@code without} finds
 */
public record FilterRemoval(String parameter, Query without, int events) {}
