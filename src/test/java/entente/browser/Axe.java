package entente.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * Runs the accessibility rules of axe-core on a page. axe's own {@code AxeBuilder} injects the script again for every
 * run and also collects what passes, which takes ten times as long on long pages.
 */
record Axe(Page page) {
    /** WCAG 2.2, levels A and AA, and the best practices of axe. */
    static final List<String> RULES =
        List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    static final List<String> COLOURS = List.of("cat.color");
    /** The size of targets, which may change in a narrow window. */
    static final List<String> TARGETS = List.of("wcag22aa");

    /** Leaves out the contrast rule of level AAA, which has the tag {@code cat.color} too. */
    private static final String RUN = """
        async tags => {
            const found = await axe.run(document, {
                runOnly: {type: 'tag', values: tags}, resultTypes: ['violations'], preload: false,
                rules: {'color-contrast-enhanced': {enabled: false}}});
            if (!found.passes.length && !found.inapplicable.length) throw new Error('axe ran no rule of ' + tags);
            return found.violations.map(rule => rule.id + ': ' + rule.help + rule.nodes.slice(0, 5)
                .map(node => '\\n    ' + node.target + ' ' + node.html).join(''));
        }""";

    /** Injects the script of axe into a page. */
    static Axe in(Page page) {
        page.evaluate(AxeBuilder.getAxeScript());
        return new Axe(page);
    }

    /**
     * The violations of rules with one of these tags; each is a text that names the rule and its first five elements.
     */
    @SuppressWarnings("unchecked")
    List<String> violations(List<String> tags) {
        return (List<String>) page.evaluate(RUN, tags);
    }
}
