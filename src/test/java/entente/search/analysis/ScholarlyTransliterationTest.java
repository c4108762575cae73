package entente.search.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.TestSets;
import entente.model.Actor;
import entente.model.Event;
import entente.search.Index;
import entente.search.query.Query;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ScholarlyTransliterationTest {
    private static final Index INDEX = Index.of(TestSets.curated());

    @ParameterizedTest
    @CsvSource({"Сергей Шойгу, Sergej Šojgu", "Юрий Борисов, Jurij Borisov", "Сухой, Suchoj", "Щербаков, Ščerbakov",
        "Грачёв, Gračëv", "Ельцин, El’cin", "Объединённая, Ob”edinënnaja", "НПО «Сатурн», NPO «Saturn»"})
    void writesRussianNamesAsScholarsDo(String russian, String latin) {
        assertEquals(latin.replace("”", ""), ScholarlyTransliteration.of(russian));
    }

    static Stream<Actor> actorsWithRussianNames() {
        return INDEX.set().actors().values().stream().filter(actor -> actor.names().others().containsKey("ru"))
            .filter(actor -> !events(actor).isEmpty());
    }

    private static Collection<Event> events(Actor actor) {
        return INDEX.set().events().values().stream()
            .filter(event -> event.participants().stream().anyMatch(participant -> participant.actor().equals(actor)))
            .toList();
    }

    @ParameterizedTest
    @MethodSource("actorsWithRussianNames")
    void everyActorIsFoundByTheScholarlySpelling(Actor actor) {
        String name = ScholarlyTransliteration.of(actor.names().others().get("ru"));
        List<Event> found = INDEX.search(Query.ALL.withWords(name)).events();
        assertTrue(found.containsAll(events(actor)), () -> actor.id() + ": " + name + " finds " + found.size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        "Fobos-Grunt"    | "Phobos-Grunt"
        "Šojgu"          | "Shoigu"
        "Sergej Lavrov"  | "Sergei Lavrov"
        "Mišustin"       | "Mishustin"
        """, quoteCharacter = '\'')
    void aQuotedNameIsFoundInEachSpelling(String scholarly, String common) {
        List<Event> found = INDEX.search(Query.ALL.withWords(scholarly)).events();
        assertTrue(!found.isEmpty());
        assertTrue(INDEX.search(Query.ALL.withWords(common)).events().containsAll(found));
    }
}
