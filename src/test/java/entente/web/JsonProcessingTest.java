package entente.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class JsonProcessingTest {
    @Test
    void isAvailableWithAnImplementation() {
        assertTrue(JsonProcessing.isAvailable(JsonProcessing.PROVIDER));
    }

    @Test
    void isMissingWithoutTheApi() {
        assertFalse(JsonProcessing.isAvailable("jakarta.json.spi.NoProvider"));
    }

    @Test
    void isMissingIfTheApiFindsNoImplementation() {
        assertFalse(JsonProcessing.isAvailable(WithoutImplementation.class.getName()));
        assertFalse(JsonProcessing.isAvailable(Unlinkable.class.getName()));
    }

    public static final class WithoutImplementation {
        private WithoutImplementation() {}

        public static Object provider() {
            throw new IllegalStateException("no implementation");
        }
    }

    public static final class Unlinkable {
        static {
            fail();
        }

        private Unlinkable() {}

        private static void fail() {
            throw new NoClassDefFoundError("jakarta/json/JsonObject");
        }

        public static Object provider() {
            return "";
        }
    }
}
