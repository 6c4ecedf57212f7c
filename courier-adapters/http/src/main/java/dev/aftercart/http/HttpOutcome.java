package dev.aftercart.http;

/** What became of a call: an answer of any status, or no usable answer. Never an exception. */
public sealed interface HttpOutcome permits HttpAnswer, HttpFailure {}
