/**
 * Makes an archive of the whole site for reading without a server. It is made from the responses of a deployed site, so
 * that its pages cannot differ from the real ones.
 *
 * <p>Not here: the conversion of single records into files, which the feeds do.
 */
package entente.offline;
