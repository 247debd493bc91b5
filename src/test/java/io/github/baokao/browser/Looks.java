package io.github.baokao.browser;

/** What may be wrong with the looks of any page: scripts for {@link Browser#run}. */
public final class Looks {

    /** The first elements that reach beyond a width. */
    public static final String WIDEST = """
            return [...document.body.querySelectorAll('*')]
              .filter(e => e.getBoundingClientRect().right > arguments[0])
              .slice(0, 3).map(e => e.tagName + '.' + e.className + ': ' + e.textContent.slice(0, 40))""";

    /** The texts whose contrast is below 4.5:1, which WCAG asks for at level AA. */
    public static final String PALE = """
            const rgb = (colour) => colour.match(/[\\d.]+/g).map(Number);
            const light = (colour) => {
              const [r, g, b] = rgb(colour).map(v => v / 255).map(v => v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4);
              return .2126 * r + .7152 * g + .0722 * b;
            };
            const clear = (colour) => rgb(colour).length === 4 && rgb(colour)[3] === 0;
            const ground = (e) => {
              while (e && clear(getComputedStyle(e).backgroundColor)) e = e.parentElement;
              return e ? getComputedStyle(e).backgroundColor : 'rgb(255, 255, 255)';
            };
            return [...document.body.querySelectorAll('*')]
              .filter(e => e.checkVisibility() && [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()))
              .map(e => {
                const [a, b] = [light(getComputedStyle(e).color), light(ground(e))];
                return [(Math.max(a, b) + .05) / (Math.min(a, b) + .05), e.tagName + '.' + e.className];
              })
              .filter(([contrast]) => !(contrast >= 4.5)).map(String);""";

    private Looks() {}
}
