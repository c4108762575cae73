package entente.web.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import entente.TestSets;
import entente.edition.Edition;
import entente.search.Index;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SiteInfoTest {
    private static final Index INDEX = Index.of(TestSets.invented());

    private final SiteInfo site = new SiteInfo("build", "https://entente.example", null, null);

    @Test
    void theEntityTagChangesWithTheCoverageThatThePackageHas() {
        assertEquals(tag("# Gaps"), tag("# Gaps"));
        assertNotEquals(tag("# Gaps"), tag("# Other gaps"));
        assertNotEquals(tag("# Gaps"), tag(null));
    }

    private String tag(@Nullable String coverage) {
        var request = (HttpServletRequest) Proxy.newProxyInstance(SiteInfoTest.class.getClassLoader(),
            new Class<?>[]{HttpServletRequest.class},
            (proxy, method, arguments) -> method.getName().equals("getRequestURI") ? "/en/entente.zip" : null);
        return site.entityTag(Edition.of(INDEX, new LinkedHashMap<>(), coverage), request).tag();
    }
}
