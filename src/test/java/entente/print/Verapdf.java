package entente.print;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Asks veraPDF whether a file keeps PDF/UA-1 and PDF/A-2a. */
final class Verapdf {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Verapdf() {}

    /** The rules that {@code pdf} breaks, each with the place; empty for a sound file. */
    static List<String> complaints(byte[] pdf) throws Exception {
        var broken = new java.util.ArrayList<String>();
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)) {
            try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                validator.validate(parser).getTestAssertions().stream()
                    .filter(check -> check.getStatus() == TestAssertion.Status.FAILED)
                    .map(check -> check.getRuleId().getClause() + " " + check.getMessage() + " at "
                        + check.getLocation().getContext())
                    .forEach(broken::add);
            }
        }
        return broken;
    }
}
