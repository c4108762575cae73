package entente.planted.table;

import entente.planted.web.Lobby;

/** Planted: looks up where it may not. */
public class Looks {
    Lobby lobby = new Lobby();
}
