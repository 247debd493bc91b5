package io.github.baokao.internal.say.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PassagesTest {
    @Test
    void whatDiffersIsFoundCharacterByCharacter() {
        assertThat(Passages.between("满5年。", "满4年。"))
                .containsExactly(ChangedPassage.kept("满"), ChangedPassage.changed("5", "4"), ChangedPassage.kept("年。"));
        assertThat(Passages.between("甲、乙、丙等", "甲、丙等"))
                .containsExactly(
                        ChangedPassage.kept("甲、"), ChangedPassage.changed("乙、", ""), ChangedPassage.kept("丙等"));
        assertThat(Passages.between("", "新")).containsExactly(ChangedPassage.changed("", "新"));
        assertThat(Passages.between("同", "同")).containsExactly(ChangedPassage.kept("同"));
    }

    @Test
    void theVersionsCanBePutTogetherAgain() {
        String old = "取得三级/高级工证书后，累计从事本职业或相关职业工作满5年。𠀀";
        String current = "取得四级/中级工证书并在其后连续从事本职业满15年（含）。𠀁";
        StringBuilder before = new StringBuilder();
        StringBuilder after = new StringBuilder();
        for (ChangedPassage passage : Passages.between(old, current)) {
            before.append(passage.old());
            after.append(passage.current());
        }
        assertThat(before).hasToString(old);
        assertThat(after).hasToString(current);
    }
}
