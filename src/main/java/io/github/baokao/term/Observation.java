package io.github.baokao.term;

/** What a check before filing saw. */
public enum Observation implements Term {
    /** The size of a file. */
    SIZE("文件大小"),
    /** The longer side of a picture, in pixels. */
    SIDE("图片较长的一边"),
    /** The pixels of a picture. */
    PIXELS("图片的像素"),
    /** The pixels of a picture that can only be decoded as a whole. */
    WHOLE_PIXELS("渐进式图片的像素"),
    /** How many scans a picture is stored in. */
    SCANS("图片存储的遍数"),
    /** The pixels of all pictures that were looked at, each once for every scan. */
    ALL_PIXELS("查看过的图片合计的像素"),
    /** How many seconds looking at pictures has taken. */
    SECONDS("查看图片用的秒数"),
    /** How many files were looked at. */
    FILES("查看过的文件数"),
    /** The width of a picture by its height. */
    PROPORTION("宽高比"),
    /** The part of the background of a photo that is not white. */
    COLOURED("背景不白的部分"),
    /** What a file is by its content. */
    FORMAT("实际格式"),
    /** What a file is by the ending of its name. */
    ENDING("扩展名"),
    /** Nothing tells what a file is. */
    UNKNOWN_FORMAT("认不出的格式"),
    /** The ending of a name is of no picture that is known. */
    UNKNOWN_ENDING("扩展名不是图片的"),
    /** There is no such file. */
    MISSING("没有这个文件"),
    /** A directory, a pipe or the like. */
    NOT_A_FILE("不是普通文件"),
    /** Permission to read is denied. */
    DENIED("没有读取权限"),
    /** Reading failed. */
    FAILED("读不出来"),
    /** A link that leads out of the directory. */
    OUTSIDE("链接到目录之外"),
    /** A picture that cannot be decoded to its end, or a file without content. */
    BROKEN("内容不完整"),
    /** A picture that shows nothing. */
    BLANK("几乎只有一种颜色"),
    /** Another file with the same content. */
    SAME_FILE("内容相同的文件"),
    /** The day on which something begins, or on which it was dated. */
    FROM("开始或取得"),
    /** The day on which something ends. */
    TO("结束"),
    /** The day of signing. */
    SIGNED("签字"),
    /** The founding of an employer. */
    FOUNDED("单位成立"),
    /** The end of an employer. */
    DISSOLVED("单位注销"),
    /** The month from which a kind of certificate has existed. */
    SYSTEM("制度建立"),
    /** Days that two spells have in common. */
    COMMON_DAYS("同时的日期"),
    /** An identity number ends in a small x. */
    SMALL_X("末位是小写的 x"),
    /** How a copy differs from the text. */
    COPY("与原文的出入");

    private final String word;

    Observation(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
