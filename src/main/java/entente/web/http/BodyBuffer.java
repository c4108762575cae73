package entente.web.http;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A response body while it is made: in memory up to a limit, beyond it in a temporary file, which the system deletes
 * when the channel is closed. Nothing is sent before the body is complete.
 */
public final class BodyBuffer extends OutputStream {
    /** The most that a body in memory may have, in bytes. */
    public static final int MAX_MEMORY = 8 << 20;
    private static final int PIECE = 1 << 16;

    private final int maxMemory;
    private ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private @Nullable FileChannel file;
    private @Nullable OutputStream fileStream;

    public BodyBuffer() {
        this(MAX_MEMORY);
    }

    BodyBuffer(int maxMemory) {
        this.maxMemory = maxMemory;
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[]{(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (fileStream == null && memory.size() + (long) length > maxMemory) {
            moveToFile();
        }
        OutputStream target = fileStream == null ? memory : fileStream;
        target.write(bytes, offset, length);
    }

    private void moveToFile() throws IOException {
        Path path = Files.createTempFile("entente-", ".body");
        FileChannel channel = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE);
        file = channel;
        fileStream = new BufferedOutputStream(Channels.newOutputStream(channel), PIECE);
        memory.writeTo(fileStream);
        memory = new ByteArrayOutputStream(0);
    }

    /** Whether the body is in memory, so that {@link #bytes} has it; if not, {@link #file} has it. */
    public boolean isInMemory() {
        return file == null;
    }

    /** The body, if it is in memory. */
    public byte[] bytes() {
        return memory.toByteArray();
    }

    /** The body, complete, if it is not in memory. The caller closes the channel, which deletes the file. */
    public FileChannel file() throws IOException {
        Objects.requireNonNull(fileStream).flush();
        return Objects.requireNonNull(file);
    }

    /** The body, compressed by gzip, in a buffer of its own. This one is then discarded. */
    public BodyBuffer compressed() throws IOException {
        var target = new BodyBuffer(maxMemory);
        try (FileChannel source = file(); var gzip = new GZIPOutputStream(target, PIECE)) {
            var piece = ByteBuffer.allocate(PIECE);
            for (long at = 0; at < source.size(); at += piece.position()) {
                source.read(piece.clear(), at);
                gzip.write(piece.array(), 0, piece.position());
            }
        } catch (IOException | RuntimeException e) {
            target.discard();
            throw e;
        }
        return target;
    }

    /** Deletes the temporary file, if there is one. */
    public void discard() throws IOException {
        Closeable open = file;
        if (open != null) {
            open.close();
        }
    }
}
