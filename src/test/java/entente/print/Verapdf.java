package entente.print;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Validates PDFs against PDF/UA-1 and PDF/A-2a with veraPDF. */
final class Verapdf {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Verapdf() {}

    /**
     * The violated rules with their places in the file; empty for a valid file. Runs in the root locale, because
     * veraPDF misreads «Integer» in a Turkish locale.
     */
    static List<String> violations(byte[] pdf) throws Exception {
        Locale original = Locale.getDefault();
        Locale.setDefault(Locale.ROOT);
        try {
            var failures = new ArrayList<String>();
            for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)) {
                failures.addAll(violations(pdf, flavour));
            }
            return failures;
        } finally {
            Locale.setDefault(original);
        }
    }

    private static List<String> violations(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
            var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage() + " at "
                    + assertion.getLocation().getContext())
                .toList();
        }
    }
}
