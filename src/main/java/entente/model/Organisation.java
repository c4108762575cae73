package entente.model;

import org.jspecify.annotations.Nullable;

/**
 * A ministry, agency, company, armed force or other body.
 *
 * @param parent the state or organisation above it; null if none is recorded
 */
public record Organisation(String id, ActorNames names, String country, @Nullable Actor parent) implements Actor {}
