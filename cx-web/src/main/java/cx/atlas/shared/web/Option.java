package cx.atlas.shared.web;

/** One choice of a select field: what is sent, and what is shown. */
public record Option(String value, String label) {}
