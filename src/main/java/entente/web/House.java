package entente.web;

/**
 * What every page is given: built once by {@link Site}, shared by all.
 *
 * @param build names this build of the program: another one may word a page differently
 * @param address where the public finds the site, without a slash at its end
 * @param presses permits to make a heavy file
 */
record House(
    Editions editions, Templates templates, Assets assets, String build, String address, Presses presses) {}
