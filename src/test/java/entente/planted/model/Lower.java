package entente.planted.model;

import entente.planted.table.Upper;

/** Offence: forms a cycle of packages with {@link Upper}. */
public final class Lower {
    Upper upper = new Upper();
}
