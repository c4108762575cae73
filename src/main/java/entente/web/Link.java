package entente.web;

/** Words that lead to an address. */
record Link(String words, String href) {}
