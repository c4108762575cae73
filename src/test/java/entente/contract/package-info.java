/**
 * A regression check of the responses of the whole site, over HTTP: a snapshot of about 1,000 addresses of a running
 * server, and the difference of two snapshots.
 *
 * <p>A snapshot has three parts. In the first two, lines may be added but not removed, so that links and scripts
 * continue to work: addresses with their status and headers, and the contract (members of JSON, columns of tables,
 * sheets of workbooks, parameters of the API). The third part, digests of bodies, shows whether a change of the code
 * changes a response.
 *
 * <p>Decisions: nothing here uses the code of the site, so that a change of that code cannot change the check. Ids
 * are read from the server, so that the check works with any event set. Requests are sent one after the other, since a
 * server produces only a few documents at once.
 *
 * <p>Not here: whether a response is right, which the tests of each package check.
 */
@org.jspecify.annotations.NullMarked
package entente.contract;
