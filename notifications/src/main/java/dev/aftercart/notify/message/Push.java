package dev.aftercart.notify.message;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A message as a notification of an app or a browser.
 *
 * @param title the title; one line
 * @param body the text; one line
 * @param url where a tap leads, or null when the host gave no address
 * @param language the language
 * @param isRightToLeft whether it is written from right to left
 */
public record Push(String title, String body, @Nullable String url, Locale language, boolean isRightToLeft) {}
