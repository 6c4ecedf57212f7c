package dev.aftercart.notify.template;

/**
 * Rendering was stopped because the template wanted more than its share: too many steps, too long an output, too long a
 * list. Nothing was put out. Whoever renders templates of others answers by rendering the shipped template instead.
 */
public final class TemplateLimitException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TemplateLimitException(String limit) {
        super(limit);
    }
}
