package entente.model;

import java.net.URI;
import java.time.LocalDate;

/**
 * One published page, paper or broadcast.
 *
 * @param title as published
 * @param language ISO 639-1
 */
public record Source(
    String id, Outlet outlet, String title, URI url, EventDate published, String language, LocalDate accessed) {}
