package entente.web;

import java.util.List;

/**
 * An event in a list: the fragment {@code rows} of {@code parts.html}.
 *
 * @param details kind, places and who tells it
 * @param grade significance, 1 to 3
 * @param weight significance in words
 * @param warning what it lacks that its weight asks for, or empty
 */
record EventRow(When when, Link title, List<Guide.Tint> areas, String details, int grade, String weight,
    String warning) {}
