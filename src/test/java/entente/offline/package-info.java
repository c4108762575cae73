/**
 * The whole site as one archive for readers without a server: made from the pages that a server really sends, so that it
 * cannot show what they do not.
 */
package entente.offline;
