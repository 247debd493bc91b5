package io.github.baokao.bench.hand;

import io.github.baokao.candidate.PartialDate;
import io.github.baokao.term.Stated;
import java.time.LocalDate;
import java.util.Optional;

/** What each case of the conditions says, decided here in Java; the sentences were looked up beforehand. */
final class Reasons {
    final Says undated;
    final Says happened;
    final Says ahead;
    final Says sinceUnknown;
    final Says yearsPassed;
    final Says yearsOpen;
    final Says yearsShort;
    final Says levelUnknown;
    final Says levelMatches;
    final Says levelContradicted;
    final Says levelBelow;
    final Says levelAbove;
    final Says unstated;
    final Says accepted;
    final Says refused;
    final Says workUnstated;
    final Says workEnough;
    final Says workReviewed;
    final Says workPossible;
    final Says workShort;
    final Says employerFine;
    final Says beforeFounding;
    final Says afterDissolution;
    final Says corresponds;
    final Says correspondsNot;
    final Says correspondsOpen;
    final Says statusAhead;
    final Says statusUndated;
    final Says statusAccepted;
    final Says statusRefused;
    final Says graduatingTillThen;
    final Says studyingTillThen;
    final Says listUnstated;

    Reasons(Sentences sentences) {
        undated = sentences.open("没有写明日期的，是否已经发生待定");
        happened = sentences.satisfied("签字之日或之前的，已经发生");
        ahead = sentences.not("晚于签字之日的，尚未发生");
        sinceUnknown = sentences.open("没有写明起算日期的，是否已满年数待定");
        yearsPassed = sentences.satisfied("从严读法也已满年数的，满足");
        yearsOpen = sentences.open("只有从宽读法才满年数的，须写明具体日期，待定");
        yearsShort = sentences.not("从宽读法也不满年数的，不满足");
        levelUnknown = sentences.open("没有写明等级、从名称也看不出等级的，待定");
        levelMatches = sentences.satisfied("等级就是所要求的等级的，符合");
        levelContradicted = sentences.review("旧证书名称表示的等级与所写等级不同的，须人工审核");
        levelBelow = sentences.not("比所要求的等级低的，不符合");
        levelAbove = sentences.not("比所要求的等级高的，不能代替，不符合");
        unstated = sentences.open("所要求的事实没有写明的，待定");
        accepted = sentences.satisfied("写明的事实符合要求的，满足");
        refused = sentences.not("写明的事实不符合要求的，不满足");
        workUnstated = sentences.open("没有写明工作经历的，年限待定");
        workEnough = sentences.satisfied("确认计入的工作从严计算已满年限的，满足");
        workReviewed = sentences.review("加上须审核的工作、从严计算才满年限的，须人工审核");
        workPossible = sentences.open("只有从宽计算、未写明的都算上才满年限的，待定");
        workShort = sentences.not("从宽计算、全部算上也不满年限的，不满足");
        employerFine = sentences.satisfied("工作起止与单位成立、注销时间没有冲突的，正常计入");
        beforeFounding = sentences.review("工作开始早于单位成立的，须另行说明，最多算须人工审核");
        afterDissolution = sentences.review("工作结束晚于单位注销的，须另行说明，最多算须人工审核");
        corresponds = sentences.satisfied("已认定职称符合专业对应关系的，满足");
        correspondsNot = sentences.not("已认定职称不符合专业对应关系的，不满足");
        correspondsOpen = sentences.review("没有说明职称是否符合专业对应关系的，须人工审核");
        statusAhead = sentences.not("写作毕业而毕业日期晚于签字之日的，尚未毕业");
        statusUndated = sentences.satisfied("写作毕业而没有写毕业日期的，按已经毕业");
        statusAccepted = sentences.satisfied("已经毕业，正是所要求的，满足");
        statusRefused = sentences.not("就读状态不符合要求的，不满足");
        graduatingTillThen = sentences.satisfied("毕业日期已到的，就是毕业的人，要求毕业的满足");
        studyingTillThen = sentences.satisfied("在读而毕业日期已到的，就是毕业的人，要求毕业的满足");
        listUnstated = sentences.open("整项事实没有写明的，待定");
    }

    /** Whether something dated has happened by a day. */
    Says event(Optional<PartialDate> date, LocalDate day) {
        return date.isEmpty() ? undated : date.get().first().isAfter(day) ? ahead : happened;
    }

    /** Whether years have passed since a date. */
    Says held(Optional<PartialDate> date, int years, LocalDate day) {
        if (date.isEmpty()) {
            return sinceUnknown;
        }
        if (!date.get().last().plusYears(years).isAfter(day)) {
            return yearsPassed;
        }
        return date.get().first().plusYears(years).isAfter(day) ? yearsShort : yearsOpen;
    }

    Says correspondence(Stated stated) {
        return switch (stated) {
            case YES -> corresponds;
            case NO -> correspondsNot;
            case NOT_STATED -> correspondsOpen;
        };
    }

    Says asked(boolean stated, boolean taken) {
        return !stated ? unstated : taken ? accepted : refused;
    }

    Says level(boolean stated, boolean matches, boolean above, boolean contradicted) {
        if (!stated) {
            return levelUnknown;
        }
        if (!matches) {
            return above ? levelAbove : levelBelow;
        }
        return contradicted ? levelContradicted : levelMatches;
    }
}
