package entente.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * The rules of axe-core, put into a page once and asked for what breaks them. The builder that comes with axe puts them
 * there for every question and has everything told that is right as well: on long pages that takes ten times as long.
 */
record Axe(Page page) {
    /** WCAG 2.2 A and AA, and what axe holds to be good practice. */
    static final List<String> RULES =
        List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    static final List<String> COLOURS = List.of("cat.color");
    /** How large a target is, which a narrow window may change. */
    static final List<String> TARGETS = List.of("wcag22aa");

    /** Without the contrast of level AAA, which shares the tag of all that is about colours. */
    private static final String RUN = """
        async tags => {
            const found = await axe.run(document, {
                runOnly: {type: 'tag', values: tags}, resultTypes: ['violations'], preload: false,
                rules: {'color-contrast-enhanced': {enabled: false}}});
            if (!found.passes.length && !found.inapplicable.length) throw new Error('axe ran no rule of ' + tags);
            return found.violations.map(rule => rule.id + ': ' + rule.help + rule.nodes.slice(0, 5)
                .map(node => '\\n    ' + node.target + ' ' + node.html).join(''));
        }""";

    static Axe in(Page page) {
        page.evaluate(AxeBuilder.getAxeScript());
        return new Axe(page);
    }

    /** What breaks a rule with one of these tags, a line each with the first places. */
    @SuppressWarnings("unchecked")
    List<String> violations(List<String> tags) {
        return (List<String>) page.evaluate(RUN, tags);
    }
}
