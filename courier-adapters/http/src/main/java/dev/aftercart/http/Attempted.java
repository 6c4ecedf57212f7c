package dev.aftercart.http;

/**
 * One try of a call.
 *
 * @param outcome what became of it
 * @param failed whether the server was to blame
 * @param again whether another try may help
 */
record Attempted(HttpOutcome outcome, boolean failed, boolean again) {}
