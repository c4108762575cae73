package entente.web.http;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class BodyBufferTest {
    private static final int LIMIT = 100_000;

    private static BodyBuffer holding(byte[] body) throws IOException {
        var buffer = new BodyBuffer(LIMIT);
        int half = body.length / 2;
        buffer.write(body, 0, half);
        if (body.length > 0) {
            buffer.write(body[half]);
            buffer.write(body, half + 1, body.length - half - 1);
        }
        return buffer;
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    private static byte[] content(FileChannel file) throws IOException {
        return Channels.newInputStream(file.position(0)).readAllBytes();
    }

    @Test
    void aBodyUpToTheLimitStaysInMemory() throws IOException {
        var buffer = holding(random(LIMIT));
        assertTrue(buffer.isInMemory());
        assertArrayEquals(random(LIMIT), buffer.bytes());
    }

    @Test
    void aLongerBodyGoesToAFileThatIsClosedWhenDiscarded() throws IOException {
        var buffer = holding(random(3 * LIMIT));
        assertFalse(buffer.isInMemory());
        FileChannel file = buffer.file();
        assertArrayEquals(random(3 * LIMIT), content(file));
        buffer.discard();
        assertFalse(file.isOpen());
    }

    @Test
    void theCompressedFormIsAFileOnlyIfItIsLongToo() throws IOException {
        var text = new byte[3 * LIMIT];
        Arrays.fill(text, (byte) 'a');
        var plain = holding(text);
        var shortForm = plain.compressed();
        assertTrue(shortForm.isInMemory());
        assertArrayEquals(text, new GZIPInputStream(new ByteArrayInputStream(shortForm.bytes())).readAllBytes());
        assertFalse(plain.file().isOpen());

        var longForm = holding(random(3 * LIMIT)).compressed();
        assertFalse(longForm.isInMemory());
        assertArrayEquals(random(3 * LIMIT),
            new GZIPInputStream(new ByteArrayInputStream(content(longForm.file()))).readAllBytes());
        longForm.discard();
    }
}
