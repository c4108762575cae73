package entente.model;

/** A running story that events are episodes of. */
public record Strand(String id, Text names, Vocabulary.Area area, Text about) {}
