package entente.brief.definition;

import entente.brief.BriefLength;
import entente.brief.TlpMarking;
import entente.model.CodedEnum;
import entente.model.LocalizedText;
import entente.search.query.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a brief is about and how it tells it, in every language: the file {@code reports/<id>.yaml}, or what a reader puts
 * together in a form.
 *
 * @param number in the series, from 1
 * @param query which events it speaks of; sections narrow it
 * @param keyPoints what a reader in a hurry takes away
 * @param unknown what is not known
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

    /** The same selections and sections without a word that someone wrote about them. */
    public BriefDefinition withoutProse() {
        return new BriefDefinition(id, number, title, subtitle, marking, length, query, List.of(),
            sections.stream().filter(section -> !(section.content() instanceof SectionDefinition.TextOnly))
                .map(section -> new SectionDefinition(section.heading(), List.of(), section.content())).toList(),
            List.of(), annexes);
    }

    /** What may follow the notes. */
    public enum Annex implements CodedEnum {
        ACTORS, METHOD
    }
}
