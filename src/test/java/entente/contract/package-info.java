/**
 * A regression check of everything the site answers, over HTTP: a snapshot of some 1,000 addresses of a running server, and
 * the difference of two snapshots.
 *
 * <p>A snapshot has three parts. Status and headers of each address, and the contract (members of JSON, columns of tables,
 * sheets of workbooks, parameters of the interface), only grow: what was linked or scripted goes on working. Digests of
 * bodies show whether a change of the code changes what is answered.
 *
 * <p>Decisions: nothing here uses the code of the site, so that no change of the code can change the check with it. Ids are
 * read from the server, so that the check runs with any event set. Requests are sent one after the other, since a server
 * makes only a few documents at once.
 *
 * <p>Out of scope: whether an answer is right, which the tests of each package check.
 */
@org.jspecify.annotations.NullMarked
package entente.contract;
