package entente.planted.table;

import entente.planted.model.Lower;

/** Forms a cycle of packages with {@link Lower}. */
public final class Upper {
    Lower lower = new Lower();
}
