package entente.planted.web;

import entente.planted.model.Looks;

/** Planted: below nobody may look in here. It closes a circle with {@link entente.planted.model.Looks}. */
public final class Lobby {
    Looks looks = new Looks();
}
