package entente.print;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    /**
     * The rules that {@code pdf} breaks, each with the place; empty for a sound file. It is asked under a neutral locale,
     * since veraPDF reads «Integer» wrongly on a Turkish machine.
     */
    static List<String> complaints(byte[] pdf) throws Exception {
        Locale machine = Locale.getDefault();
        Locale.setDefault(Locale.ROOT);
        try {
            var broken = new ArrayList<String>();
            for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)) {
                broken.addAll(complaints(pdf, flavour));
            }
            return broken;
        } finally {
            Locale.setDefault(machine);
        }
    }

    private static List<String> complaints(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
            var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                .filter(check -> check.getStatus() == TestAssertion.Status.FAILED)
                .map(check -> check.getRuleId().getClause() + " " + check.getMessage() + " at "
                    + check.getLocation().getContext())
                .toList();
        }
    }
}
