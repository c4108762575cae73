/**
 * Sound event sets of any size, for tests of scale: the same seed makes the same set.
 *
 * <p>A generated set has the shape of a real one, its template: each event takes the fan-out of one of the template's
 * events (topics, participants, statements, citations and their chains), its date within the same year, and texts in
 * which one word follows another as in the template. Actors, organisations, places, strands and outlets are copied into
 * as many worlds as the root of the growth, so that a set a hundred times as large knows ten times as many of them; the
 * first worlds have most of the events. Commitments are left out.
 */
@org.jspecify.annotations.NullMarked
package entente.generated;
