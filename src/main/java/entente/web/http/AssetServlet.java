package entente.web.http;

import static java.util.stream.Collectors.toUnmodifiableMap;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;

/**
 * Serves static assets (style sheets and the icon) from memory. The URLs in pages contain a digest of the content, so a
 * browser may cache them for a year, and a changed asset has a new URL.
 */
public final class AssetServlet extends ReadOnlyServlet {
    private static final Map<String, String> MEDIA_TYPES =
        Map.of("css", "text/css;charset=utf-8", "svg", "image/svg+xml;charset=utf-8", "txt",
            "text/plain;charset=utf-8");

    private final transient Map<String, Asset> assets;
    private final transient AsyncBodySender sender;

    /**
     * A file with its digest.
     *
     * @param digest of the body
     */
    private record Asset(CachedBody body, String digest) {}

    /**
     * Serves these files.
     *
     * @param files contents by name: {@code entente.css}
     */
    public AssetServlet(Map<String, byte[]> files, AsyncBodySender sender) {
        this.sender = sender;
        assets = files.entrySet().stream()
            .collect(toUnmodifiableMap(Map.Entry::getKey, file -> asset(file.getKey(), file.getValue())));
    }

    /**
     * The URL of an asset, with the digest of its content.
     *
     * @throws IllegalArgumentException if there is no such asset
     */
    public String href(String root, String name) {
        Asset asset = assets.get(name);
        if (asset == null) {
            throw new IllegalArgumentException("no asset '" + name + "' among " + assets.keySet());
        }
        return root + "/assets/" + name + "?v=" + asset.digest;
    }

    @Override
    public void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Asset asset = assets.get(Objects.requireNonNullElse(request.getPathInfo(), "/").substring(1));
        if (asset == null) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        boolean notModified = EntityTag.of(asset.digest).revalidate(request, response);
        if (("v=" + asset.digest).equals(request.getQueryString())) {
            response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        }
        if (!notModified) {
            send(asset.body, request, response);
        }
    }

    private void send(CachedBody body, HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            body.send(sender, request, response);
        } catch (BusyException e) {
            response.reset();
            SecurityHeadersFilter.setHeaders(response);
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("Retry-After", "5");
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private static Asset asset(String name, byte[] bytes) {
        String mediaType = MEDIA_TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        return new Asset(new CachedBody(Objects.requireNonNull(mediaType, () -> "no media type for " + name), bytes),
            EntityTag.digest(bytes));
    }
}
