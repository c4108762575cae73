package entente.web;

/** An address that has moved to another within its language. */
final class Detour extends Page {
    private final String path;

    /** @param path behind the language, as {@link entente.wording.Addresses#of(String)} takes it */
    Detour(House house, String path) {
        super(house);
        this.path = path;
    }

    @Override
    Answer answer(Visit visit) {
        return new Answer.Moved(visit.addresses().of(path));
    }
}
