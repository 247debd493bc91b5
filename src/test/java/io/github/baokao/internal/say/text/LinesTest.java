package io.github.baokao.internal.say.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baokao.internal.base.word.Cells;
import org.junit.jupiter.api.Test;

class LinesTest {

    @Test
    void aChineseCharacterTakesTwoCells() {
        assertThat(Cells.width("电子商务师")).isEqualTo(10);
        assertThat(Cells.width("2021-06-30 起，")).isEqualTo(15);
        assertThat(Cells.width("𠮷")).isEqualTo(2);
        assertThat(Cells.width("e\u0301")).isEqualTo(1);
        assertThat(Cells.pad("满足", 6)).isEqualTo("满足  ");
        assertThat(Cells.pad("不满足", 6)).isEqualTo("不满足");
    }

    @Test
    void chineseBreaksAnywhereButNotBeforeAClosingSign() {
        assertThat(Cells.wrap("累计从事本职业，工作满五年。", 10)).containsExactly("累计从事本", "职业，工作", "满五年。");
        assertThat(Cells.wrap("累计从事，工作", 8)).containsExactly("累计从", "事，工作");
        assertThat(Cells.wrap("从事“工作”", 6)).containsExactly("从事", "“工作”");
    }

    @Test
    void wordsStayWholeWhereTheyFit() {
        assertThat(Cells.wrap("one two three", 8)).containsExactly("one two", "three");
        assertThat(Cells.wrap("路径candidate.x", 12)).containsExactly("路径", "candidate.x");
        assertThat(Cells.wrap("abcdefghij", 4)).containsExactly("abcd", "efgh", "ij");
        assertThat(Cells.wrap("", 4)).containsExactly("");
    }

    @Test
    void furtherLinesHangUnderTheFirst() {
        String text = new Lines(30)
                .add(2, "材料  ", "个人白底照片、申报表(单位盖章)")
                .gap()
                .gap()
                .exactly(0, "终  ")
                .toString();

        assertThat(text).isEqualTo("  材料  个人白底照片、申报表\n        (单位盖章)\n\n终\n");
    }

    @Test
    void aColouredHeadIsMeasuredWithoutItsColour() {
        String text = new Lines(40)
                .add(0, "满足  ", head -> Palette.ANSI.strong(head), "条件一")
                .toString();

        assertThat(text).isEqualTo("\u001B[1m满足  \u001B[0m条件一\n");
    }
}
