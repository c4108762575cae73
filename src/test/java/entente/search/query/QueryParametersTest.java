package entente.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryParametersTest {
    @ParameterizedTest
    @CsvSource({"kind=patrol,kind=[patrol]", "q=a+b%26c%3D%C3%A8,q=[a b&c=è]", "q,q=[]", "q=,q=[]", "=x,=[x]",
        "q=a=b,q=[a=b]", "&&kind=patrol&,kind=[patrol]", "b=2&a=1&b=1,'b=[2, 1] a=[1]'", "%6Bind=patrol,kind=[patrol]"})
    void decodesNamesAndValuesInOrder(String query, String parameters) {
        assertEquals(parameters, text(query));
    }

    @ParameterizedTest
    @CsvSource({"q=%,q=[%]", "q=100%&a=%zz,q=[100%] a=[%zz]", "q=%ff,q=[\uFFFD]"})
    void keepsInvalidEncodingAsText(String query, String parameters) {
        assertEquals(parameters, text(query));
    }

    @Test
    void hasNoParametersWithoutAQueryString() {
        assertEquals(0, QueryParameters.parse(null).size());
        assertEquals(0, QueryParameters.parse("").size());
    }

    @Test
    void rejectsRepeatedAndUnknownParameters() {
        var parameters = QueryParameters.parse("q=a&kind=&kind=+patrol+&sort=date&sort=relevance");
        assertEquals("patrol", QueryParameters.single("kind", parameters));
        assertEquals("", QueryParameters.single("page", parameters));
        assertEquals("date, relevance",
            assertThrows(BadQuery.class, () -> QueryParameters.single("sort", parameters)).found());
        QueryParameters.rejectUnknown(List.of("sort", "kind", "q"), parameters);
        var unknown =
            assertThrows(BadQuery.class, () -> QueryParameters.rejectUnknown(List.of("q", "kinds"), parameters));
        assertEquals("kind", unknown.parameter());
        assertEquals(new BadQuery.Expected.OneOf(List.of("q", "kinds"), "kinds"), unknown.expected());
    }

    private static String text(String query) {
        return QueryParameters.parse(query).entrySet().stream()
            .map(parameter -> parameter.getKey() + "=" + List.of(parameter.getValue()))
            .collect(Collectors.joining(" "));
    }
}
