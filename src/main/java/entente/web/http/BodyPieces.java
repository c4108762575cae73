package entente.web.http;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/**
 * A finished body that is written piece by piece. No piece is shorter than {@value #PIECE} bytes, unless the whole body
 * is: Open Liberty writes pieces shorter than its buffer of 32 KB with a thread that waits for the client.
 */
sealed interface BodyPieces {
    int PIECE = 1 << 17;
    /** The longest piece: the last one, since a short rest is added to it. */
    int MAX_PIECE = 2 * PIECE - 1;

    /** The length of the whole body, in bytes. */
    long length();

    boolean isComplete();

    /** Writes the next piece. It counts as written before the write begins, which may call back. */
    void writeNext(OutputStream out) throws IOException;

    /** Frees what the body holds. */
    void close() throws IOException;

    private static int pieceAt(long position, long length) {
        long rest = length - position;
        return (int) (rest <= MAX_PIECE ? rest : PIECE);
    }

    /** A body in memory. */
    final class Bytes implements BodyPieces {
        private final byte[] body;
        private int position;

        Bytes(byte[] body) {
            this.body = body;
        }

        @Override
        public long length() {
            return body.length;
        }

        @Override
        public boolean isComplete() {
            return position == body.length;
        }

        @Override
        public void writeNext(OutputStream out) throws IOException {
            int start = position;
            int length = pieceAt(start, body.length);
            position += length;
            out.write(body, start, length);
        }

        @Override
        public void close() {}
    }

    /** A body in a temporary file, which closing the channel deletes. */
    final class TemporaryFile implements BodyPieces {
        private final FileChannel file;
        private final long length;
        private long position;

        TemporaryFile(FileChannel file) throws IOException {
            this.file = file;
            this.length = file.size();
        }

        @Override
        public long length() {
            return length;
        }

        @Override
        public boolean isComplete() {
            return position == length;
        }

        @Override
        public void writeNext(OutputStream out) throws IOException {
            var piece = ByteBuffer.allocate(pieceAt(position, length));
            while (piece.hasRemaining()) {
                if (file.read(piece, position + piece.position()) < 0) {
                    throw new EOFException("the temporary file is incomplete");
                }
            }
            position += piece.capacity();
            out.write(piece.array());
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
