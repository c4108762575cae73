package entente.web.page;

/** Words that lead to an address. */
public record Link(String words, String href) {}
