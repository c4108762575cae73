package entente.web.page;

/** A hidden form field: a query parameter that the form resubmits unchanged. */
public record HiddenField(String name, String value) {}
