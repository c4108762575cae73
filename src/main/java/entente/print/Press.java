package entente.print;

/**
 * What every setter of blocks works with.
 *
 * @param root the tag that holds all others
 */
record Press(Look look, Canvas canvas, Setting setting, Strips strips, Flow flow, Tag root) {
    /** Where columns that stand now end, from the left edge of the page. */
    float right() {
        return look.left + flow.width();
    }
}
