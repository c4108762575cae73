package entente.web.page;

/** A hidden field of a form: a parameter that the form repeats. */
public record HiddenField(String name, String value) {}
