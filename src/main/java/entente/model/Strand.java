package entente.model;

/** A running story that events are episodes of. */
public record Strand(String id, LocalizedText names, Vocabulary.Area area, LocalizedText about) {}
