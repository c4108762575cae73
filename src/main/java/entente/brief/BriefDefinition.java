package entente.brief;

import entente.model.Coded;
import entente.model.Text;
import entente.search.Query;
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
    Text title,
    Text subtitle,
    @Nullable Marking marking,
    Length length,
    Query query,
    List<Prose> keyPoints,
    List<Section> sections,
    List<Prose> unknown,
    List<Annex> annexes) {
    public BriefDefinition {
        keyPoints = List.copyOf(keyPoints);
        sections = List.copyOf(sections);
        unknown = List.copyOf(unknown);
        annexes = List.copyOf(annexes);
    }

    /** The same selections and sections without a word that someone wrote about them. */
    BriefDefinition withoutProse() {
        return new BriefDefinition(id, number, title, subtitle, marking, length, query, List.of(),
            sections.stream().filter(section -> !(section.content() instanceof Section.Words))
                .map(section -> new Section(section.heading(), List.of(), section.content())).toList(),
            List.of(), annexes);
    }

    /** What may follow the notes. */
    public enum Annex implements Coded {
        ACTORS, METHOD
    }
}
