package io.github.baokao.internal.workbench.site;

import java.util.Locale;

/** A text of the site itself; what the guides print and what criteria ask for comes from elsewhere. */
enum SiteText {
    SITE("职业技能等级报考目录"),
    INTRO("各报考指南印了什么、采用了哪一种读法，逐条列出，每一条都有出处。印文照原样，一字不改。"),
    SKIP("跳到正文"),
    NAVIGATION("主要页面"),
    ON_THIS_PAGE("本页内容"),
    PROGRAMMES("方案"),
    OCCUPATIONS("职业"),
    DOCUMENTS("材料"),
    DISCREPANCIES("出入"),
    SOURCES("来源"),
    FILING("表格和检查"),
    RULES("规则"),
    NAMES("名称索引"),
    POLICY("政策版本"),
    FOOTER("本站由目录和规则生成，不用联网。政策有改动，版本号就会不同。"),

    SEARCH("搜索"),
    SEARCH_LABEL("搜索方案、条件、职业、专业、材料、出入"),
    SEARCH_HINT("例如“物流服务师”“学信网”“满5年”；几个词之间用空格。"),
    SEARCH_NONE("没有找到。换短一些的词试试，或者看名称索引。"),
    SEARCH_COUNT("找到 {n} 处"),
    SEARCH_MORE("，只列出前 {n} 处，请再加一个词"),
    SEARCH_ANY("没有一处同时含有全部的词；以下各处含有其中一部分"),
    NO_SCRIPT("浏览器没有开启脚本，不能搜索；各页都可以直接阅读，查名称请用"),

    REGION("%s的指南"),
    FALLBACK("国家框架：没有当地指南时适用"),
    EDITION("%s版标准：已被替代，只有申请写明时才用"),
    OTHER("其他"),
    LEVEL("级别"),
    NAME("名称"),
    CONDITIONS("申报条件"),
    CONDITION_COUNT("%s 个"),
    PROGRAMME_COUNT("%s 个方案"),
    BASED_ON("依据"),
    ID("编号"),
    MORE("还可以看"),
    MORE_DOCUMENTS("各指南印出的材料要求、替代材料（%s 种）"),
    MORE_DISCREPANCIES("来源之间的不一致、误印、没有规定之处，和采用的读法（%s 条）"),
    MORE_SOURCES("目录所依据的资料，和引用到的每一处（%s 份）"),
    MORE_FILING("表格的每一栏填什么、照片怎样量、申报前检查什么"),
    MORE_RULES("印文是什么意思，一句话一条（%s 条）"),
    MORE_NAMES("每个职业、专业出现在哪些清单里"),

    NOTICE("提示"),
    CONDITION("条件%s"),
    REQUIRED("要求"),
    REQUIRED_ALL("要求（各项都要满足）"),
    PAPERS("材料"),
    CONFLICTING("印作“%s”，与申报条件不符"),
    PRINTED_REQUIREMENTS("材料的印刷要求"),
    ASKED_BY("用于"),
    NO_REQUIREMENTS("本指南没有印出进一步的要求。"),
    ONLY_FOR("限%s"),
    SLOTS("上传位置"),
    SUBSTITUTE("未毕业者的替代材料"),
    SUBSTITUTE_HERE("尚未毕业的（%s）交"),
    SUBSTITUTE_ELSEWHERE("另一份指南的做法，仅供参考：尚未毕业的（%s）交"),
    DEPENDS_ON("有没有这份材料，看%s；还没有的看替代材料。"),
    NOT_ASKED("没有一个申报条件直接要求它，只作替代材料。"),

    LISTS("职业和专业清单"),
    RELATED("相关职业"),
    EXCLUDED("明示排除"),
    MAJORS("专业"),
    SERVES("适用"),
    ENTRIES("%s 条"),
    PRINTED_SENTENCE("印出的整句"),
    MISPRINT("疑似误印，当为“%s”，两个名称都算列出"),
    COMPOUND("合写：%s"),
    UNLISTED("没有列出，另有说明："),
    EXAM("考试"),
    EXAM_LEVEL("%s的考试"),
    FEE("费用"),
    YUAN("%s 元"),
    PARTS("科目"),
    PASS_MARK("合格线"),
    MARKS("%s 分"),
    CERTIFICATE("证书"),
    SCOPE("适用地区"),

    FORMS("表格"),
    FIELD("栏目"),
    FILLED_IN("填写"),
    PART("关系到"),
    PRINTED_AS("印作：%s"),
    REPEATED("每段工作经历写一条"),
    PICTURES("照片"),
    FILE_SIZE("文件大小"),
    KILOBYTES("%s–%s KB"),
    PRINT_SIZE("尺寸"),
    MILLIMETRES("%s×%s 毫米"),
    PROPORTION("比例偏差"),
    WHITE("怎样算白"),
    WHITE_MEANS("红、绿、蓝都不低于 %s，相差不超过 %s"),
    BACKGROUND("不白的背景"),
    WITHIN("不超过 %s%% 的符合，不超过 %s%% 的须人工审核"),
    CHECKS("申报前的检查"),
    CHECK("检查·%s"),
    SINCE("从 %s 起才有"),

    TOUCHED("有关的出入"),
    TEXTS("原文"),
    READING("采用的读法"),
    WHY("理由"),
    USED("用在"),
    USED_NOWHERE("目前没有页面引用。"),
    IN_FULL("全部出入中的这一条"),
    PLACES("本页的出处"),
    PLACE("出处"),
    SOURCE_CITE("简称"),
    SOURCE_FILE("资料"),
    SOURCE_REGIONS("说到的地区"),

    OFFERED("在哪些方案里可以报考"),
    SUB_TRADES("工种"),
    LEGACY("旧证书名称"),
    OWN_MAJORS("本专业"),
    RULINGS("已有的裁定"),
    NOT_OFFERED("没有方案报考这个职业。"),

    DISCREPANCIES_INTRO("来源不一致、有误印、没有规定，或者有几种读法的地方，都写在这里：各处原文、采用的读法、为什么。"),
    FILING_INTRO("指南所附的表格逐栏列出，{ } 里是要填的内容；照片的要求和怎样量；申报前检查什么、查出问题怎么办。"),
    DOCUMENTS_INTRO("同一种材料，各指南的要求逐条照印；哪个条件要它，见“用于”。"),
    SOURCES_INTRO("目录里的每一条都出自下面的资料。“出处”是在资料里的位置，后面是用到它的地方。"),
    RULES_INTRO("规则说明印文是什么意思。每条规则是一句可以说“对”或“不对”的话，同一个问题只由一条规则回答。"),
    NAMES_INTRO("清单里的每个名称和它出现的地方。没有列出的名称是否符合，看各清单怎样结尾。"),
    NAMES_OCCUPATIONS("职业名称"),
    NAMES_MAJORS("专业名称"),
    RULE("规则"),
    LIST_ENTRY("清单"),
    MEANT("印作“%s”"),
    PART_OF("合写在“%s”里");

    private final String text;

    SiteText(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    String with(Object... values) {
        return String.format(Locale.ROOT, text, values);
    }
}
