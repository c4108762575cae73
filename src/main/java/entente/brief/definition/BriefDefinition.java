package entente.brief.definition;

import entente.brief.BriefLength;
import entente.brief.TlpMarking;
import entente.model.CodedEnum;
import entente.model.LocalizedText;
import entente.search.query.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The definition of a brief of the series, in every language: the file {@code reports/<id>.yaml}. A brief that a
 * user defines in the form is a {@link BriefRequest}.
 *
 * @param number in the series, from 1
 * @param marking null for none
 * @param query the events of the brief; sections narrow it
 * @param keyPoints the summary
 * @param unknown open questions; may be empty
 */
public record BriefDefinition(
    String id,
    int number,
    LocalizedText title,
    LocalizedText subtitle,
    @Nullable TlpMarking marking,
    BriefLength length,
    Query query,
    List<Prose> keyPoints,
    List<SectionDefinition> sections,
    List<Prose> unknown,
    List<Annex> annexes) {
    public BriefDefinition {
        keyPoints = List.copyOf(keyPoints);
        sections = List.copyOf(sections);
        unknown = List.copyOf(unknown);
        annexes = List.copyOf(annexes);
    }

    /** This definition without hand-written prose: the computed sections only. */
    public BriefDefinition withoutProse() {
        return new BriefDefinition(id, number, title, subtitle, marking, length, query, List.of(),
            sections.stream().filter(section -> !(section.content() instanceof SectionDefinition.TextOnly))
                .map(section -> new SectionDefinition(section.heading(), List.of(), section.content())).toList(),
            List.of(), annexes);
    }

    /** An optional part after the notes: the people with their offices, or the method of the chronology. */
    public enum Annex implements CodedEnum {
        ACTORS, METHOD
    }
}
