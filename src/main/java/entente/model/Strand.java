package entente.model;

/** A strand: a continuing story in one area. The events that belong to it are its episodes. */
public record Strand(String id, LocalizedText names, Vocabulary.Area area, LocalizedText about) {}
