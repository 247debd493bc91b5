package io.github.baokao.catalog;

import java.util.List;

/**
 * A provincial unit.
 *
 * @param id its pinyin
 * @param name its Chinese short name
 * @param otherNames its full name and other spellings
 */
public record Region(String id, String name, List<String> otherNames) {
    /** Copies the lists. */
    public Region {
        otherNames = List.copyOf(otherNames);
    }
}
