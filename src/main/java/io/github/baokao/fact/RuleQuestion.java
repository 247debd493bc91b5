package io.github.baokao.fact;

import java.util.Collection;
import java.util.List;

/** Something that exactly one rule decides. */
public sealed interface RuleQuestion
        permits OccupationName,
                OccupationAsked,
                ListedMajorAsked,
                OwnMajorAsked,
                Unstated,
                WordAsked,
                ReadingAsked,
                FlagAsked,
                NumberAsked,
                ContestAsked,
                EventAsked,
                ElapsedAsked,
                LevelAsked,
                WorkAsked,
                EmployerAsked,
                Combination,
                RulingAsked,
                TierAsked,
                RequirementAsked,
                PaperAsked,
                FieldAsked,
                BlankAsked,
                WrittenAsked,
                CopyAsked,
                SigningAsked,
                OverlapAsked,
                LifetimeAsked,
                StatusAsked,
                SystemAsked,
                IdentityAsked,
                AgreementAsked,
                ValidityAsked,
                FileAsked,
                FormatAsked,
                PhotoFormatAsked,
                MeasureAsked {
    /** What rules see beside it, but for the facts that it holds as fields: they see those anyway. */
    default Collection<Context> parts() {
        return List.of();
    }
}
