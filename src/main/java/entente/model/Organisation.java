package entente.model;

import org.jspecify.annotations.Nullable;

/** A ministry, agency, company, armed force or other body. */
public record Organisation(String id, ActorNames names, String country, @Nullable Actor parent) implements Actor {}
