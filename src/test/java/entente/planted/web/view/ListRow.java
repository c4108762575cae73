package entente.planted.web.view;

/** Offence: forms a cycle of classes with {@link ListView}, in which only a nested class closes it. */
final class ListRow {
    static final class Cell {
        ListView list = new ListView();
    }
}
