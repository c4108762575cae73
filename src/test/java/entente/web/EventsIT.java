package entente.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Deployed.class)
class EventsIT {
    private final Visitor visitor;

    EventsIT(Visitor visitor) {
        this.visitor = visitor;
    }

    @Test
    void aFacetsCountIsWhatChoosingItGives() {
        var page = visitor.page("/en/events?area=space");
        for (var value : page.select("#facet-kind ~ ul a")) {
            int promised = Integer.parseInt(value.selectFirst(".number").text());
            assertEquals(promised, listed(value.attr("href")).size(), value.text());
        }
    }

    @Test
    void anUnknownNameOrValueIsAnsweredWithWhatWouldFit() {
        var value = visitor.get("/en/events?kind=patrl");
        assertEquals(400, value.statusCode());
        assertTrue(value.body().contains("Did you mean “patrol”?"), value.body());
        var name = visitor.get("/it/events?tipo=patrol");
        assertEquals(400, name.statusCode());
        assertTrue(name.body().contains("Il filtro «tipo» non esiste."), name.body());
    }

    private List<String> listed(String path) {
        var ids = new ArrayList<String>();
        String next = path;
        while (!next.isEmpty()) {
            Document page = visitor.page(next);
            page.select(".events .name a").forEach(title -> ids.add(id(title.attr("href"))));
            next = page.select(".pager a[rel=next]").attr("href");
        }
        return ids;
    }

    private static String id(String href) {
        return href.substring(href.lastIndexOf('/') + 1);
    }
}
