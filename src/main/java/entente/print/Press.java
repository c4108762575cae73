package entente.print;

/**
 * What every setter of blocks works with.
 *
 * @param root the tag that holds all others
 */
record Press(Canvas canvas, Setting setting, Strips strips, Flow flow, Tag root) {}
