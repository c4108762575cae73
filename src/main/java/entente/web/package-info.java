/**
 * Addresses, pages and HTML. {@code Site} is the way in: it builds everything once and lists every address.
 *
 * <p>Words are decided here, in view records, and placed in HTML by Thymeleaf: a template holds no arithmetic. Every page
 * is complete without JavaScript, and no page asks another server for anything.
 *
 * <p>Out of scope: whatever a test without a server can hold belongs in the rooms below.
 */
@NullMarked
package entente.web;

import org.jspecify.annotations.NullMarked;
