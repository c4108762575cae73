package entente.brief;

import entente.model.CodedEnum;

/**
 * The level of detail of a brief or of one section.
 *
 * <p>A short brief has two pages: it omits statements, the stages of commitments and the reasons for their status,
 * shows only the most important entries of long lists, and cites one source for an event. A short section of a full
 * brief omits statements and reasons, and cites at most two sources for an event, from different origins.
 */
public enum BriefLength implements CodedEnum {
    SHORT, FULL
}
