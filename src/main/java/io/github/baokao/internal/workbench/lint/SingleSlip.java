package io.github.baokao.internal.workbench.lint;

/** Whether two names differ by exactly one character: replaced, left out or too many. */
final class SingleSlip {
    /** In a shorter word one character is half of it, and a different name. */
    private static final int SHORTEST = 3;

    private SingleSlip() {}

    static boolean isBetween(String one, String other) {
        int[] a = one.codePoints().toArray();
        int[] b = other.codePoints().toArray();
        if (Math.min(a.length, b.length) < SHORTEST || Math.abs(a.length - b.length) > 1 || one.equals(other)) {
            return false;
        }
        int start = 0;
        while (start < a.length && start < b.length && a[start] == b[start]) {
            start++;
        }
        int end = 0;
        while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] == b[b.length - 1 - end]) {
            end++;
        }
        return Math.max(a.length, b.length) - start - end == 1;
    }
}
