package entente.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParametersTest {
    @ParameterizedTest
    @CsvSource({"kind=patrol,kind=[patrol]", "q=a+b%26c%3D%C3%A8,q=[a b&c=è]", "q,q=[]", "q=,q=[]", "=x,=[x]",
        "q=a=b,q=[a=b]", "&&kind=patrol&,kind=[patrol]", "b=2&a=1&b=1,'b=[2, 1] a=[1]'", "%6Bind=patrol,kind=[patrol]"})
    void readsEachAsItStands(String query, String read) {
        assertEquals(read, read(query));
    }

    @ParameterizedTest
    @CsvSource({"q=%,q=[%]", "q=100%&a=%zz,q=[100%] a=[%zz]", "q=%ff,q=[\uFFFD]"})
    void keepsWhatIsNotEncodedSoundly(String query, String read) {
        assertEquals(read, read(query));
    }

    @Test
    void findsNoneWhereThereIsNoQuery() {
        assertEquals(0, Parameters.of(null).size());
        assertEquals(0, Parameters.of("").size());
    }

    private static String read(String query) {
        return Parameters.of(query).entrySet().stream().map(one -> one.getKey() + "=" + List.of(one.getValue()))
            .collect(Collectors.joining(" "));
    }
}
