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

/** Validates HTML with the Nu HTML Checker of the W3C and WHATWG, in this process and without a network. */
final class HtmlChecker implements ErrorHandler {
    private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";
    /** ARIA in HTML allows this role; the last version of the checker on Maven Central, of 2020, does not. */
    private static final String FALSE_ALARM = "Bad value “group” for attribute “role” on element “svg”.";

    private static final HtmlChecker INSTANCE = new HtmlChecker();

    private final List<String> errors = new ArrayList<>();
    private final SimpleDocumentValidator checker = new SimpleDocumentValidator(true, false, false);

    private HtmlChecker() {
        try {
            checker.setUpMainSchema(SCHEMA, this);
            checker.setUpValidatorAndParsers(this, false, false);
        } catch (Exception e) {
            throw new IllegalStateException("the checker cannot read its own schema", e);
        }
    }

    /** The errors in {@code html}, each with line and column; warnings are ignored. */
    static List<String> errors(String html) throws IOException, SAXException {
        INSTANCE.errors.clear();
        INSTANCE.checker.checkHtmlInputSource(new InputSource(new StringReader(html)));
        return List.copyOf(INSTANCE.errors);
    }

    @Override
    public void warning(SAXParseException e) {}

    @Override
    public void error(SAXParseException e) {
        if (!FALSE_ALARM.equals(e.getMessage())) {
            errors.add("%d:%d %s".formatted(e.getLineNumber(), e.getColumnNumber(), e.getMessage()));
        }
    }

    @Override
    public void fatalError(SAXParseException e) {
        error(e);
    }
}
