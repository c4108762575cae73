package entente.picture;

import entente.model.Language;
import entente.picture.Columns.Part;
import entente.picture.Columns.Series;
import entente.wording.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** Draws pictures of the curated set into {@code target/gallery/*.svg}, to be looked at. */
final class Gallery {
    private static final Path FOLDER = Path.of("target/gallery");

    private Gallery() {}

    public static void main(String[] arguments) throws IOException {
        Files.createDirectories(FOLDER);
        int[] y = {3, 0, 3, 4, 8, 4, 3, 9, 6, 4, 7, 4, 7, 11, 5, 6, 9, 8, 10, 7, 4, 10, 15, 14, 15, 17, 26, 30, 11, 30,
            24, 29, 36, 29, 13};
        var a = new Series("Defence", IntStream.of(y).mapToObj(n -> new Part(n - n / 3, "/x")).toList());
        var b = new Series("Space", IntStream.of(y).mapToObj(n -> new Part(n / 3, "/x")).toList());
        for (var f : List.of(Frame.PAGE, Frame.PHONE, Frame.PRINT)) {
            save("columns-" + (int) f.width(),
                new Columns(1992, 421, List.of(a, b)).draw("Events", Words.in(Language.ENGLISH), f));
        }
    }

    private static void save(String name, Drawing drawing) throws IOException {
        Files.writeString(FOLDER.resolve(name + ".svg"), Svg.of(drawing));
    }
}
