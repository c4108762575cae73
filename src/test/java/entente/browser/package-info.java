/**
 * Tests of the deployed site in Chromium, driven by Playwright: accessibility, layout, and the tasks of readers.
 *
 * <p>Decisions: one Chromium process serves the whole run. Every {@link BrowserWindow} collects what may never happen
 * (an error in the console, a request to another server) and fails when it is closed. This package is compiled only in
 * the Maven profile {@code browser}, which is active where a Chromium is installed.
 *
 * <p>Not here: the content of pages, which the tests of {@code entente.web} check without a browser.
 */
package entente.browser;
