package entente.web;

/**
 * Whether the server provides Jakarta JSON Processing, the only API of the Jakarta EE Web Profile that the application
 * needs and a servlet container such as Tomcat or Jetty lacks.
 */
final class JsonProcessing {
    static final String PROVIDER = "jakarta.json.spi.JsonProvider";

    private JsonProcessing() {}

    /**
     * Whether there is an implementation, not only the API. Uses reflection, since this class must also be loaded where
     * the API is missing.
     *
     * @param provider name of a class with a static method {@code provider}, {@link #PROVIDER} except in tests
     */
    static boolean isAvailable(String provider) {
        try {
            Class.forName(provider).getMethod("provider").invoke(null);
            return true;
        } catch (ReflectiveOperationException | LinkageError e) {
            return false;
        }
    }
}
