package entente.web.http;

import java.util.IdentityHashMap;

/**
 * Bounds what waits to be sent. A body that several answers share counts once; for each answer its longest piece counts
 * too, since servers copy what they cannot send at once.
 *
 * <p>Bodies of more than {@value #LARGE} bytes may use half of the bytes and of the answers, so that slow readers of
 * large files leave room for pages.
 */
final class SendBudget {
    private static final int LARGE = 1 << 20;

    private final long maxBytes;
    private final int maxAnswers;
    private final int maxFiles;
    private final IdentityHashMap<Object, Integer> answersByBody = new IdentityHashMap<>();
    private long bytes;
    private int answers;
    private int files;

    /**
     * A budget of which nothing is used.
     *
     * @param maxBytes limit for all bodies in memory and the pieces of all answers
     * @param maxAnswers limit for the number of answers
     * @param maxFiles limit for the number of temporary files
     */
    SendBudget(long maxBytes, int maxAnswers, int maxFiles) {
        this.maxBytes = maxBytes;
        this.maxAnswers = maxAnswers;
        this.maxFiles = maxFiles;
    }

    /** Counts an answer with this body in memory; false if there is no room, so that nothing was counted. */
    synchronized boolean reserve(byte[] body) {
        boolean isShared = answersByBody.containsKey(body);
        if (!hasRoom(piece(body.length) + (isShared ? 0 : body.length), body.length > LARGE)) {
            return false;
        }
        answers++;
        bytes += piece(body.length) + (isShared ? 0 : body.length);
        answersByBody.merge(body, 1, Integer::sum);
        return true;
    }

    /** Ends an answer with this body. */
    synchronized void release(byte[] body) {
        answers--;
        bytes -= piece(body.length);
        answersByBody.computeIfPresent(body, (same, others) -> others == 1 ? null : others - 1);
        if (!answersByBody.containsKey(body)) {
            bytes -= body.length;
        }
    }

    /** Counts an answer whose body is in a temporary file; false if there is no room. */
    synchronized boolean reserveFile() {
        if (files >= maxFiles || !hasRoom(BodyPieces.MAX_PIECE, true)) {
            return false;
        }
        files++;
        answers++;
        bytes += BodyPieces.MAX_PIECE;
        return true;
    }

    /** Ends an answer whose body was in a temporary file. */
    synchronized void releaseFile() {
        files--;
        answers--;
        bytes -= BodyPieces.MAX_PIECE;
    }

    private boolean hasRoom(long more, boolean isLarge) {
        int share = isLarge ? 2 : 1;
        return bytes + more <= maxBytes / share && answers < maxAnswers / share;
    }

    private static int piece(int length) {
        return Math.min(length, BodyPieces.MAX_PIECE);
    }
}
