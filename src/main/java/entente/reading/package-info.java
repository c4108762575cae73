/**
 * Reads an event set: {@link entente.reading.EventSetReader} turns its YAML files into a valid
 * {@link entente.model.EventSet}, or into a list of every {@link entente.reading.yaml.Problem}. All rules of
 * CODEBOOK.md that a program can check are checked here and in no other package.
 *
 * <p>All problems of a set are reported at once, each with file, line, path, what was found and what was expected. An
 * invalid record is registered by its id, so that references to it are not reported as further problems.
 *
 * <p>{@link entente.reading.yaml} has the parsers that these readers are built from.
 *
 * <p>Decisions: one class per kind of record, and in it one line per field. The files of events are read in parallel.
 * The YAML tree of a file is discarded as soon as its event is built, so memory does not hold the trees of all events.
 *
 * <p>Not here: loading the files of a set from a WAR, and reloading them when they change ({@code edition}); loading
 * them from a folder is in {@link entente.reading.yaml.EventSetFolder}.
 */
@NullMarked
package entente.reading;

import org.jspecify.annotations.NullMarked;
