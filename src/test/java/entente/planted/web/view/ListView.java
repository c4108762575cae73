package entente.planted.web.view;

/** Forms a cycle of classes with {@link ListRow}. */
final class ListView {
    ListRow row = new ListRow();
}
