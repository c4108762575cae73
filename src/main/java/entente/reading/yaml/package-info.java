/**
 * Reads and validates YAML files: {@link entente.reading.yaml.YamlFile} opens one and gives a
 * {@link entente.reading.yaml.RecordReader}, which reads a mapping field by field, each with a
 * {@link entente.reading.yaml.ValueParser}. Every error becomes a {@link entente.reading.yaml.Problem} with file, line,
 * path, what was found and what was expected.
 *
 * <p>{@link entente.reading.yaml.EventSetFolder} finds and loads the files of an event set in a folder.
 *
 * <p>The package is used for the event set ({@code reading}) and for briefing definitions ({@code brief.definition}).
 * It does not read the records of either: their fields and rules are in those packages.
 *
 * <p>Decisions. All problems of a file are reported at once, although most parsers stop at the first. Anchors, aliases
 * and tags are rejected: no file needs them, and they make a file harder to read and to check. Only
 * {@link entente.reading.yaml.YamlParser} uses SnakeYAML Engine.
 */
@NullMarked
package entente.reading.yaml;

import org.jspecify.annotations.NullMarked;
