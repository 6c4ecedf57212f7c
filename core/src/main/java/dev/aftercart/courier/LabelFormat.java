package dev.aftercart.courier;

/** What a label comes as. Closed. */
public enum LabelFormat {
    /** A page to print. */
    PDF,
    /** A picture to print. */
    PNG,
    /** The language of label printers. */
    ZPL,
    /** A code to show at a counter, which prints the label; nothing to print at home. */
    QR_CODE
}
