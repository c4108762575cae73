package entente.web;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The Nu HTML Checker of the W3C and WHATWG, in this process and without a network. */
final class HtmlChecker implements ErrorHandler {
    private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";
    /** ARIA in HTML allows it; the last checker on Maven Central, of 2020, does not know it yet. */
    private static final String OUTDATED = "Bad value “group” for attribute “role” on element “svg”.";

    private static final HtmlChecker ONE = new HtmlChecker();

    private final List<String> found = new ArrayList<>();
    private final SimpleDocumentValidator checker = new SimpleDocumentValidator(true, false, false);

    private HtmlChecker() {
        try {
            checker.setUpMainSchema(SCHEMA, this);
            checker.setUpValidatorAndParsers(this, false, false);
        } catch (Exception broken) {
            throw new IllegalStateException("the checker cannot read its own schema", broken);
        }
    }

    /** What is not valid in {@code html}, each with line and column; what is merely advised against is left out. */
    static List<String> errors(String html) throws IOException, SAXException {
        ONE.found.clear();
        ONE.checker.checkHtmlInputSource(new InputSource(new StringReader(html)));
        return List.copyOf(ONE.found);
    }

    @Override
    public void warning(SAXParseException advice) {}

    @Override
    public void error(SAXParseException fault) {
        if (!OUTDATED.equals(fault.getMessage())) {
            found.add("%d:%d %s".formatted(fault.getLineNumber(), fault.getColumnNumber(), fault.getMessage()));
        }
    }

    @Override
    public void fatalError(SAXParseException fault) {
        error(fault);
    }
}
