package entente.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import entente.Sets;
import entente.model.Language;
import entente.search.Highlights.Mark;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HighlightsTest {
    private static final Index INDEX = Index.of(Sets.invented());

    private static Highlights of(String q) {
        return INDEX.select(Query.ALL.saying(q)).highlights();
    }

    private static String marked(String q, String text) {
        var marked = new StringBuilder(text);
        for (Mark mark : of(q).in(text).reversed()) {
            marked.insert(mark.to(), ']').insert(mark.from(), '[');
        }
        return marked.toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        minister       | The ministers meet               | The [ministers] meet
        marechal       | Étienne Maréchal, ministro       | Étienne [Maréchal], ministro
        strait shield  | Strait Shield returns            | [Strait] [Shield] returns
        "the base"     | The base, and a base             | [The] [base], and a base
        o'hara         | di Brendan O’Hara                | di Brendan [O’Hara]
        轨道            | 不首先在轨道部署                     | 不首先在[轨道]部署
        luna           | The agencies talk about the Moon | The agencies talk about the [Moon]
        radar          | Nothing here                     | Nothing here
        """)
    void marksWhereTheWordsStandInWhateverForm(String q, String text, String marked) {
        assertEquals(marked, marked(q, text));
    }

    @Test
    void tellsInWhichTextsOfAnEventTheWordsStand() {
        var event = INDEX.set().event("2017-12-21-moon-base-announced").orElseThrow();
        assertEquals(List.of(Role.SUMMARY, Role.PLACE),
            of("crater").of(event, Language.ENGLISH).stream().map(Highlights.Hit::role).toList());
        assertEquals(List.of("Cratere Quieto"), of("cratere").of(event, Language.ITALIAN).stream()
            .filter(hit -> hit.role() == Role.PLACE).map(Highlights.Hit::text).toList());
    }

    @Test
    void marksNothingWithoutWords() {
        assertEquals(List.of(), INDEX.select(Query.ALL).highlights().in("The Moon"));
    }
}
