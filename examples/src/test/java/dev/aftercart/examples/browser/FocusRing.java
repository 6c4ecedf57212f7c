package dev.aftercart.examples.browser;

/** How well it is seen that an element has the focus: WCAG 2.2, criteria 2.4.7, 2.4.11 and 1.4.11. */
final class FocusRing {

    static final String MEASURE = """
            (() => {
              const element = document.activeElement;
              const style = getComputedStyle(element);
              const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
              const read = colour => {
                canvas.clearRect(0, 0, 1, 1);
                canvas.fillStyle = colour;
                canvas.fillRect(0, 0, 1, 1);
                return canvas.getImageData(0, 0, 1, 1).data;
              };
              const light = colour => {
                const [r, g, b] = [...read(colour)].map(c => c / 255).map(c =>
                    c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
                return 0.2126 * r + 0.7152 * g + 0.0722 * b;
              };
              let around = element.parentElement;
              while (around.parentElement && read(getComputedStyle(around).backgroundColor)[3] === 0) {
                around = around.parentElement;
              }
              const [dim, bright] =
                  [light(style.outlineColor), light(getComputedStyle(around).backgroundColor)].sort((a, b) => a - b);
              const box = element.getBoundingClientRect();
              // Of a text area, a browser brings the line into view where one writes.
              const bottom = element.tagName === 'TEXTAREA' ? box.top + 24 : box.bottom;
              const ring = parseFloat(style.outlineWidth) + parseFloat(style.outlineOffset);
              return {
                what: element.tagName.toLowerCase() + ' ' + (element.name || element.innerText || element.value),
                outline: style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth),
                contrast: (bright + 0.05) / (dim + 0.05),
                inside: box.width > 1 && box.height > 1 && box.top >= ring && box.left >= ring
                    && bottom <= innerHeight - ring && box.right <= innerWidth - ring,
                box: [box.left, box.top, box.right, box.bottom]
              };
            })()""";

    private FocusRing() {}
}
