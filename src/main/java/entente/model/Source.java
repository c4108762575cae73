package entente.model;

import java.net.URI;
import java.time.LocalDate;

/**
 * A source: one published page, paper or broadcast.
 *
 * @param title the original title
 * @param language ISO 639-1
 * @param accessed the day on which the curator last opened {@code url}
 */
public record Source(
    String id, Outlet outlet, String title, URI url, EventDate published, String language, LocalDate accessed) {}
