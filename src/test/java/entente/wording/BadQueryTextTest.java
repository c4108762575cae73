package entente.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import entente.model.Language;
import entente.search.query.BadQuery;
import entente.search.query.BadQuery.Expected;
import java.util.List;
import org.junit.jupiter.api.Test;

class BadQueryTextTest {
    private static final Messages ENGLISH = Messages.in(Language.ENGLISH);

    @Test
    void saysWhatIsWrongAndWhatIsValid() {
        assertEquals("The filter “page” cannot be “x”. A whole number from 1 to 9 would fit.",
            BadQueryText.explain(new BadQuery("page", "x", new Expected.WholeNumber(1, 9)), ENGLISH));
        assertEquals("There is no filter “colour”. Any of these would fit: kind, area.",
            BadQueryText.explain(new BadQuery("colour", "colour", new Expected.OneOf(List.of("kind", "area"), "")),
                ENGLISH));
    }

    @Test
    void aLongValueIsTruncatedBetweenCodePoints() {
        String found = "\uD83D\uDE80".repeat(61);
        assertEquals("The filter “kind” cannot be “" + found.substring(0, 120) + "…”. At most 3 fit.",
            BadQueryText.explain(new BadQuery("kind", found, new Expected.AtMost(3)), ENGLISH));
    }
}
