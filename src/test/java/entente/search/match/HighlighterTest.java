package entente.search.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.TestSets;
import entente.model.Language;
import entente.search.Index;
import entente.search.match.Highlighter.Mark;
import entente.search.match.Highlighter.MatchedText;
import entente.search.query.Query;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HighlighterTest {
    private static final Index INDEX = Index.of(TestSets.invented());

    private static Highlighter highlighter(String q) {
        return INDEX.search(Query.ALL.withWords(q)).highlighter();
    }

    private static String marked(String q, String text) {
        var marked = new StringBuilder(text);
        for (Mark mark : highlighter(q).marksIn(text).reversed()) {
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
    void marksMatchesInAllTheirForms(String q, String text, String marked) {
        assertEquals(marked, marked(q, text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        crater               | summary
        moon crater          | title summary
        place:crater         | place
        speaker:hara         | speaker
        хара                 | title
        """)
    void findsATextForEachWordThatAnEventMatches(String q, String fields) {
        var event = INDEX.set().event("2017-12-21-moon-base-announced").orElseThrow();
        assertEquals(fields, highlighter(q).matchesIn(event, Language.ENGLISH).stream().map(hit -> hit.field().code())
            .collect(Collectors.joining(" ")));
    }

    @Test
    void findsAWordInATextInAnotherLanguage() {
        var event = INDEX.set().event("2017-12-21-moon-base-announced").orElseThrow();
        MatchedText hit = highlighter("cratere").matchesIn(event, Language.ENGLISH).getFirst();
        assertEquals("it", hit.language());
        assertTrue(hit.text().contains("Cratere Quieto"));
    }

    @Test
    void marksNothingWithoutWords() {
        assertEquals(List.of(), INDEX.search(Query.ALL).highlighter().marksIn("The Moon"));
    }
}
