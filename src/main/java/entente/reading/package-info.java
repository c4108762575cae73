/**
 * YAML in, a sound {@link entente.model.EventSet} or every {@link entente.reading.yaml.Problem} out.
 *
 * <p>All problems of a set are reported at once, each with its file, its place in the file, what was found and what would
 * fit; a record with faults has been declared all the same, so one fault is not reported again wherever it is referred
 * to. Nothing is checked again behind this door.
 *
 * <p>A file becomes {@link entente.reading.yaml.RecordReader}, a mapping read field by field, each in a
 * {@link entente.reading.yaml.ValueParser}; other rooms read their own YAML in the same way ({@link entente.reading.yaml.YamlFile}).
 *
 * <p>Decisions: one class a kind of record, and in it one line a field. Anchors, aliases and tags are refused, for they
 * serve no set and harm readers. Events are read several at once, and their trees are gone as soon as they are read.
 *
 * <p>Out of scope: files that are in no folder (a WAR's) and when any are read again ({@code web}).
 */
@NullMarked
package entente.reading;

import org.jspecify.annotations.NullMarked;
