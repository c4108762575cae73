package entente.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import entente.TestSets;
import entente.model.Language;
import entente.search.query.Query;
import java.util.Arrays;
import java.util.HashMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilterTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-",
        textBlock = """
            -                          | All events of the set                      | Tutti gli eventi della raccolta
            kind=patrol kind=exercise  | Kind: patrol or exercise                   | Tipo: pattugliamento o esercitazione
            area=space since=2021      | Area: space; since 2021                    | Ambito: spazio; a partire da: 2021
            until=2021-02              | Until February 2021                        | Fino a: febbraio 2021
            q=moon                     | Words: “moon”                              | Parole: «moon»
            strand=moon-base origins=2 | Strand: Moon base; at least 2 independent origins | Filone: Base lunare; almeno 2 origini indipendenti
            side=norland               | Told by: Norland only                      | Riferito da: solo Norlandia
            side=both                  | Told by: both sides                        | Riferito da: entrambe le parti
            side=third-parties         | Told by: third parties only                | Riferito da: solo terzi
            actor=song-wei             | Actor: Song Wei                            | Attore: Song Wei
            place=quiet-crater         | Place: Quiet Crater                        | Luogo: Cratere Quieto
            significance=3             | Significance: changes the relationship     | Rilevanza: cambia le relazioni
            credibility=4              | Credibility: doubtful                      | Credibilità: dubbia
            since=2021 dates=certain   | Since 2021; surely within the period       | A partire da: 2021; di certo entro il periodo
            sort=-date page=2          | All events of the set                      | Tutti gli eventi della raccolta
            """)
    void describesAFilterInWords(String filter, String english, String italian) {
        Query query = query(filter == null ? "" : filter);

        assertEquals(english, new FilterText(TestSets.invented(), Messages.in(Language.ENGLISH)).describe(query));
        assertEquals(italian, new FilterText(TestSets.invented(), Messages.in(Language.ITALIAN)).describe(query));
    }

    private static Query query(String filter) {
        var url = new HashMap<String, String[]>();
        for (String pair : filter.isEmpty() ? new String[0] : filter.split(" ")) {
            String[] nameAndValue = pair.split("=");
            url.merge(nameAndValue[0], new String[]{nameAndValue[1]}, (some, more) -> {
                String[] all = Arrays.copyOf(some, some.length + 1);
                all[some.length] = more[0];
                return all;
            });
        }
        return Query.parse(url, TestSets.invented());
    }
}
