package entente.print;

import java.util.ArrayList;
import java.util.List;

/**
 * Fills pages with slabs, one after the other. Slabs that are bound together move to the next page together; a chain
 * that is longer than a page breaks where it must.
 */
final class Flow {
    private final Pages pages;
    private final List<Slab> chain = new ArrayList<>();
    private float y;
    private boolean fresh = true;

    Flow(Pages pages) {
        this.pages = pages;
        y = pages.open();
    }

    void add(List<Slab> slabs) {
        slabs.forEach(this::add);
    }

    void add(Slab slab) {
        chain.add(slab);
        if (!slab.bound()) {
            settle();
        }
    }

    /** Draws what is left and ends the last page. */
    void end() {
        settle();
        pages.close();
    }

    private void settle() {
        float height = 0;
        for (Slab slab : chain) {
            height += slab.above() + slab.height();
        }
        if (!chain.isEmpty() && !fresh && !fits(height)) {
            turn(chain.getFirst());
        }
        chain.forEach(this::draw);
        chain.clear();
    }

    private void draw(Slab slab) {
        if (!fresh && !fits(slab.above() + slab.height())) {
            turn(slab);
        }
        y -= fresh ? 0 : slab.above();
        slab.paint().at(y);
        y -= slab.height();
        fresh = false;
    }

    private boolean fits(float height) {
        return y - height >= Look.FOOT;
    }

    private void turn(Slab next) {
        pages.close();
        y = pages.open();
        fresh = true;
        Slab head = next.head();
        if (head != null) {
            head.paint().at(y);
            y -= head.height();
        }
    }
}
