package io.github.baokao.catalog;

/**
 * One of the things that is found of a fact, such as its occupation or its date.
 *
 * @param id its name in JSON results, in English, which stays the same
 * @param name its name
 */
public record Aspect(String id, Label name) {
    /** Whether anything is stated at all. */
    public static final Aspect STATED = new Aspect("stated", new Label("有无", "stated"));

    /** Whether the work is long enough. */
    public static final Aspect WORK = new Aspect("work", new Label("工作年限", "work"));

    /** Its name in Chinese. */
    public String word() {
        return name.chinese();
    }
}
