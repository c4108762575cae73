/** Offences against the rules of the house, one for each, that prove that the rules can fail. */
package entente.planted;
