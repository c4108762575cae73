package entente.brief;

import entente.model.CodedEnum;

/**
 * How much a brief, or a section of it, tells. A short brief takes two pages: it leaves out statements, stages and reasons, shows
 * the weightiest of long lists, and cites an event from one origin. A short section of a full one leaves out the statements
 * and the reasons for a commitment's status, and cites an event from two origins at most.
 */
public enum BriefLength implements CodedEnum {
    SHORT, FULL
}
