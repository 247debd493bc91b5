package io.github.baokao.internal.say.text;

/**
 * What the parts of one report share.
 *
 * @param wording the words
 * @param palette the colours
 * @param depth how much to tell
 * @param facts names the facts of the person
 * @param lists the printed lists that the result was judged by
 * @param notes collects what is cited
 * @param lines takes the text
 */
record Page(
        Wording wording,
        Palette palette,
        Depth depth,
        FactText facts,
        PrintedLists lists,
        Footnotes notes,
        Lines lines) {

    boolean traced() {
        return depth == Depth.TRACE;
    }

    String text(String key, Object... values) {
        return wording.text(key, values);
    }
}
