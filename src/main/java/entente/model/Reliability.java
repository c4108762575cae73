package entente.model;

/**
 * The reliability of an outlet as a source of information.
 *
 * <p>Source: Admiralty code, as in NATO AJP-2.1: A completely reliable, B usually, C fairly, D not usually, E
 * unreliable, F cannot be judged.
 */
public enum Reliability {
    A, B, C, D, E, F
}
