package entente.brief;

import entente.model.Coded;

/** How much a brief tells: a short one leaves out the statements and cites an event from two origins at most. */
public enum Length implements Coded {
    SHORT, FULL
}
