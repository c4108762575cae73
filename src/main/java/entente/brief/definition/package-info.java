/**
 * The definitions of briefs: {@link entente.brief.definition.BriefDefinition}, read from {@code reports/*.yaml}, and
 * {@link entente.brief.definition.BriefRequest}, read from the parameters of a URL.
 *
 * <p>Definitions are validated against the event set, as the set itself is: every problem is reported, with its line
 * and the valid values. {@link entente.brief.definition.Prose} has placeholders for numbers and dates, which are
 * computed when a brief is written. {@code reports/README.md} documents the format.
 *
 * <p>Not here: parsing YAML ({@link entente.reading.yaml}), parsing filters ({@link entente.search.query}), writing the
 * text ({@link entente.brief.writing}).
 */
@NullMarked
package entente.brief.definition;

import org.jspecify.annotations.NullMarked;
