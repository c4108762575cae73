package entente.soak;

import java.net.URI;

/** The server under load, of which only host and port are used: all requests are written to sockets. */
record Target(String host, int port) {
    private static final int HTTP_PORT = 80;

    /** @param address such as {@code http://localhost:8080} */
    static Target of(String address) {
        var uri = URI.create(address);
        if (!"http".equals(uri.getScheme()) || uri.getHost() == null) {
            throw new IllegalArgumentException("'" + address + "' is no address such as http://localhost:8080");
        }
        return new Target(uri.getHost(), uri.getPort() < 0 ? HTTP_PORT : uri.getPort());
    }
}
