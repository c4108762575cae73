package entente.edition;

import entente.model.CodedEnum;
import entente.reading.yaml.Problem;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Why the files of the set are not served: for the public, so without the names of files and values, which are in the
 * log.
 *
 * @param since when these files were first refused for this reason
 * @param problems how many problems there are
 * @param parts the number of listed problems by part of the set
 */
public record Refusal(Reason reason, Instant since, int problems, SortedMap<Part, Integer> parts) {
    /** Why a set is refused. */
    public enum Reason implements CodedEnum {
        /** A setting of the server is invalid. */
        SETTINGS,
        /** There is no folder, or it has no files. */
        MISSING,
        /** A file cannot be read. */
        UNREADABLE,
        /** The set exceeds a limit of CODEBOOK.md. */
        TOO_LARGE,
        /** The files do not meet the rules of CODEBOOK.md. */
        INVALID,
        /** The heap does not suffice. */
        OUT_OF_MEMORY,
        /** An unexpected failure of the program. */
        FAILURE
    }

    /** A part of the set or of the server that has problems. */
    public enum Part implements CodedEnum {
        SETTINGS, EVENTS, VOCABULARY, STRANDS, OUTLETS, ACTORS, PLACES, SOURCES, COMMITMENTS, WITHDRAWN, CODEBOOK,
        /** A file that belongs to no set, or all files together. */
        FILES;

        /** The part in which a problem is. */
        static Part of(Problem problem) {
            String name = problem.file().replaceFirst("[/.].*", "");
            return name.startsWith("ENTENTE_")
                ? SETTINGS
                : named(name.equals("CODEBOOK") ? "codebook" : name).orElse(FILES);
        }

        private static Optional<Part> named(String code) {
            return Arrays.stream(values()).filter(part -> part.code().equals(code)).findFirst();
        }
    }

    public Refusal {
        parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
    }

    /**
     * A refusal because of problems.
     *
     * @param listed the problems, of many only the first
     * @param omitted the number of further problems
     */
    static Refusal of(Reason reason, Instant since, List<Problem> listed, int omitted) {
        var parts = new TreeMap<Part, Integer>();
        listed.forEach(problem -> parts.merge(Part.of(problem), 1, Integer::sum));
        return new Refusal(reason, since, listed.size() + omitted, parts);
    }

    /** This refusal, since the time of {@code earlier} if that is the same. */
    Refusal continuing(Optional<Refusal> earlier) {
        return earlier.filter(other -> equals(new Refusal(other.reason, since, other.problems, other.parts)))
            .orElse(this);
    }
}
