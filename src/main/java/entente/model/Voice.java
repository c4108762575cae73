package entente.model;

/** Whoever can pass words on: an {@link Actor} who speaks or an {@link Outlet} that publishes. */
public sealed interface Voice permits Actor, Outlet {
    String id();

    /** ISO 3166-1 alpha-2, or {@code INT}. */
    String country();

    String nameIn(Language language);

    /** Whom this voice speaks for: the body behind an official outlet, else the voice itself. */
    default Voice speaksFor() {
        return this instanceof Outlet outlet && outlet.body() != null ? outlet.body() : this;
    }
}
