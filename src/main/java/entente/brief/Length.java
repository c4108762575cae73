package entente.brief;

import entente.model.Coded;

/**
 * How much a brief, or a section of it, tells. A short one leaves out the statements and the reasons for a commitment's
 * status, and cites an event from two origins at most.
 */
public enum Length implements Coded {
    SHORT, FULL
}
