package entente.web.http;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AsyncBodySenderTest {
    private static final int PAGE = 100_000;
    private static final int LARGE = 3 << 20;
    private static final int ENOUGH = 1_000;

    private final AsyncBodySender sender = new AsyncBodySender(64 << 20, 100, 2);

    private static byte[] bytes(int length) {
        var bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    private static FakeExchange sent(AsyncBodySender sender, byte[] body) throws IOException {
        var exchange = new FakeExchange("GET");
        sender.send(body, exchange.request(), exchange.response());
        return exchange;
    }

    private static FileChannel file(byte[] body) throws IOException {
        var buffer = new BodyBuffer(0);
        buffer.write(body);
        return buffer.file();
    }

    @Test
    void aSmallBodyIsWrittenAtOnce() throws IOException {
        var exchange = sent(sender, bytes(1_000));
        assertFalse(exchange.isAsync);
        assertArrayEquals(bytes(1_000), exchange.body.toByteArray());
    }

    @Test
    void aPageIsWrittenAsOnePieceWhenTheClientCanTakeIt() throws IOException {
        var exchange = sent(sender, bytes(PAGE));
        assertEquals(0, exchange.body.size());
        exchange.take(1);
        assertArrayEquals(bytes(PAGE), exchange.body.toByteArray());
        assertEquals(1, exchange.pieces.size());
        assertFalse(exchange.isComplete, "it is not known yet that the client has taken it");
        exchange.take(1);
        assertTrue(exchange.isComplete);
        assertEquals((long) PAGE, exchange.headers.get("Content-Length"));
    }

    @Test
    void noPieceOfALargeBodyOrFileIsShorterThanTheBuffersOfServers() throws IOException {
        var body = bytes(LARGE + 1);
        var fromMemory = sent(sender, body);
        var fromFile = new FakeExchange("GET");
        sender.send(file(body), fromFile.request(), fromFile.response());
        for (var exchange : new FakeExchange[]{fromMemory, fromFile}) {
            exchange.take(ENOUGH);
            assertArrayEquals(body, exchange.body.toByteArray());
            assertTrue(exchange.pieces.size() > 1);
            assertTrue(exchange.pieces.stream().allMatch(piece -> piece > 1 << 16), exchange.pieces::toString);
            assertTrue(exchange.isComplete);
        }
    }

    @Test
    void headHasTheLengthAndNoBody() throws IOException {
        var head = new FakeExchange("HEAD");
        sender.send(bytes(PAGE), head.request(), head.response());
        assertEquals((long) PAGE, head.headers.get("Content-Length"));
        assertEquals(0, head.body.size());

        var headOfFile = new FakeExchange("HEAD");
        var file = file(bytes(PAGE));
        sender.send(file, headOfFile.request(), headOfFile.response());
        assertEquals((long) PAGE, headOfFile.headers.get("Content-Length"));
        assertFalse(file.isOpen());
    }

    @Test
    void aClientThatIsTooSlowOrGoneGivesItsShareBackOnce() throws IOException {
        var narrow = new AsyncBodySender(2 * PAGE, 1, 1);
        var slow = sent(narrow, bytes(PAGE));
        assertThrows(BusyException.class, () -> sent(narrow, bytes(PAGE)));
        slow.timeOut();
        slow.disconnect();
        assertTrue(slow.isComplete);

        var gone = sent(narrow, bytes(PAGE));
        gone.disconnect();
        sent(narrow, bytes(PAGE)).take(ENOUGH);
        sent(narrow, bytes(PAGE));
        assertThrows(BusyException.class, () -> sent(narrow, bytes(PAGE)));
    }

    @Test
    void theFileOfAClientThatIsGoneIsClosed() throws IOException {
        var exchange = new FakeExchange("GET");
        var file = file(bytes(LARGE));
        sender.send(file, exchange.request(), exchange.response());
        exchange.take(1);
        exchange.disconnect();
        assertFalse(file.isOpen());
    }

    @Test
    void readersOfTheSameBodyShareIt() throws IOException {
        var body = bytes(LARGE);
        var narrow = new AsyncBodySender(4L * LARGE, 100, 1);
        for (int reader = 0; reader < 8; reader++) {
            sent(narrow, body);
        }
        sent(narrow, bytes(PAGE));
        assertThrows(BusyException.class, () -> {
            sent(narrow, bytes(LARGE));
            sent(narrow, bytes(LARGE));
        });
    }

    @Test
    void largeBodiesLeaveRoomForPages() throws IOException {
        assertThrows(BusyException.class, () -> {
            for (int reader = 0; reader < ENOUGH; reader++) {
                sent(sender, bytes(LARGE));
            }
        });
        sent(sender, bytes(PAGE)).take(ENOUGH);
    }

    @Test
    void aFileBeyondTheirNumberIsRefusedAndClosed() throws IOException {
        for (int reader = 0; reader < 2; reader++) {
            var exchange = new FakeExchange("GET");
            sender.send(file(bytes(PAGE)), exchange.request(), exchange.response());
        }
        var exchange = new FakeExchange("GET");
        var file = file(bytes(PAGE));
        assertThrows(BusyException.class, () -> sender.send(file, exchange.request(), exchange.response()));
        assertFalse(file.isOpen());
        assertFalse(exchange.isAsync);
    }
}
