package entente.web.page;

/** A hyperlink with its text. */
public record Link(String words, String href) {}
