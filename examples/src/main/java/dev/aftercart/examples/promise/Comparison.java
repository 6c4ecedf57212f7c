package dev.aftercart.examples.promise;

/** The figures of model and baseline for the same orders: from the purchase, and from the hand-over where it is known. */
final class Comparison {

    private final Figures model = new Figures();
    private final Figures baseline = new Figures();
    private final Figures modelFromHandOver = new Figures();
    private final Figures baselineFromHandOver = new Figures();

    void fromPurchase(Quantiles ours, Quantiles theirs, int days) {
        model.add(ours, days);
        baseline.add(theirs, days);
    }

    void fromHandOver(Quantiles ours, Quantiles theirs, int days) {
        modelFromHandOver.add(ours, days);
        baselineFromHandOver.add(theirs, days);
    }

    Figures model() {
        return model;
    }

    Figures baseline() {
        return baseline;
    }

    Figures modelFromHandOver() {
        return modelFromHandOver;
    }

    Figures baselineFromHandOver() {
        return baselineFromHandOver;
    }
}
