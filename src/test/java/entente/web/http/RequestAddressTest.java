package entente.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import entente.edition.Edition;
import entente.model.Language;
import entente.web.PageRequests;
import entente.web.html.AsOfBanner;
import entente.web.html.AsOfForm;
import entente.web.page.HiddenField;
import entente.wording.SiteUrls;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestAddressTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        as-of=2022-12-31                               | /root/en/events
        as%2Dof=2022-12-31                             | /root/en/events
        %61s-of=2022-12-31&q=a+b%2C%C3%A8              | /root/en/events?q=a+b%2C%C3%A8
        kind=patrol&as%2dof=2022-12-31&kind=exercise   | /root/en/events?kind=patrol&kind=exercise
        q=as-of%3D2022-12-31                           | /root/en/events?q=as-of%3D2022-12-31
        """)
    void theUrlForTheCurrentSetLacksOnlyTheDay(String query, String url) {
        assertEquals(url, address(query).urlWithoutAsOf());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "q=a+b%2C%C3%A8&as%2Dof=2022-12-31", "a=1&&b", "x=%zz", "a=1&"})
    void theUrlInAnotherLanguageRepeatsTheQueryByteForByte(String query) {
        assertEquals("/root/it/events" + (query.isEmpty() ? "" : "?" + query),
            address(query).urlUnder(new SiteUrls("/root", Language.ITALIAN)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
        /en/events       | none     | none         | /en/events
        /war/en/events   | /war     | none         | /war/en/events
        /en/events       | none     | /chronology  | /chronology/en/events
        /war/en/events   | /war     | /chronology  | /chronology/en/events
        """)
    void linksBeginWithThePathOfThePublicAddressOrElseOfTheContext(String path, String context, String publicPath,
        String url) {
        var address = RequestAddress.of(request(path, Objects.requireNonNullElse(context, "")), QueryString.EMPTY,
            Objects.requireNonNullElse(publicPath, ""));
        assertEquals(url, address.urlUnder(address.urls()));
    }

    private static HttpServletRequest request(String uri, String contextPath) {
        return (HttpServletRequest) Proxy.newProxyInstance(RequestAddressTest.class.getClassLoader(),
            new Class<?>[]{HttpServletRequest.class}, (proxy, method, arguments) -> switch (method.getName()) {
                case "getRequestURI" -> uri;
                case "getContextPath" -> contextPath;
                case "getQueryString" -> null;
                default -> throw new UnsupportedOperationException(method.getName());
            });
    }

    @ParameterizedTest
    @CsvSource({"/en/events/timeline, /en/%65vents/t%69m%65line", "/en/events/2016-05-20_x~.json,"
        + "/en/events/2016%2D05%2d20%5Fx%7E%2Ejson", "/en/x%2F%20%C3%A8%40, /en/x%2F%20%C3%A8%40"})
    void unreservedCharactersInAPathAreDecoded(String normalized, String path) {
        assertEquals(normalized, RequestAddress.decodeUnreserved(path));
    }

    @Test
    void aPageAsOfADayLinksToTheCurrentSetForEachEncodingOfTheDay() {
        var address = new RequestAddress("/root", Language.ENGLISH, "events", QueryString.parse("as%2Dof=2018-01-01"));
        Edition past = PageRequests.INVENTED.asOf(LocalDate.of(2018, 1, 1));
        assertEquals("/root/en/events", AsOfBanner.of(past, address).orElseThrow().back().href());
    }

    @Test
    void theAsOfFormRepeatsTheOtherParametersDecoded() {
        var form = AsOfForm.of(PageRequests.INVENTED, address("q=a+%C3%A8&as%2Dof=2018-01-01&kind=a&kind=b"));
        assertEquals(List.of(new HiddenField("q", "a è"), new HiddenField("kind", "a"), new HiddenField("kind", "b")),
            form.hiddenFields());
        assertEquals("/root/en/events", form.action());
    }

    @Test
    void theAsOfDayIsNotAmongTheParametersOfAPage() {
        assertEquals(List.of("q"), List.copyOf(PageRequests
            .curated(Language.ENGLISH, "events", "as%2Dof=2018-01-01", "q=x").parameters().keySet()));
    }

    private static RequestAddress address(String query) {
        return new RequestAddress("/root", Language.ENGLISH, "events", QueryString.parse(query));
    }
}
