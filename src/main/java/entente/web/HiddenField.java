package entente.web;

/** A hidden field of a form: a parameter that the form repeats. */
record HiddenField(String name, String value) {}
