package entente.brief;

import entente.model.Coded;

/** How much a brief tells: a short one leaves out the statements and cites each independent origin once. */
public enum Length implements Coded {
    SHORT, FULL
}
