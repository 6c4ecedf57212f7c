package dev.aftercart.returns.analysis;

/** The diagrams of a policy outgrow what the caller wants to spend. Caught inside this package, and told as a finding. */
final class TooLarge extends RuntimeException {

    private static final long serialVersionUID = 1;

    TooLarge(int budget) {
        super("more than " + budget + " nodes", null, false, false);
    }
}
