/**
 * Opens the deployed site as its readers do, in a real browser.
 *
 * <p>Decisions: one Chromium serves the whole run; every {@link Window} listens for what should never happen (an error in
 * the console, a request to another server) and fails when it is closed. This package is compiled only where there is a
 * Chromium, in the Maven profile {@code browser}.
 *
 * <p>Out of scope: what pages say, which tests without a browser ask sooner.
 */
package entente.browser;
