/**
 * Generates valid event sets of any size, for tests and benchmarks of scale. The same seed gives the same set.
 *
 * <p>A generated set resembles a real one, its template. Each event is a variation of an event of the template: it has
 * as many topics, participants, statements and citations, a date in the same year, and random texts from a Markov
 * chain. The numbers of actors, places, strands and outlets grow with the square root of the number of events: they are
 * copied that many times, each copy with ids and names of its own. The first copies have most of the events.
 *
 * <p>Not here: commitments, which a generated set does not have.
 */
@org.jspecify.annotations.NullMarked
package entente.generated;
