package io.github.baokao.fact;

/** Something that exactly one rule decides. */
public sealed interface Question
        permits OccupationName,
                OccupationAsked,
                ListedMajorAsked,
                OwnMajorAsked,
                Asked,
                EventAsked,
                ElapsedAsked,
                LevelAsked,
                WorkAsked,
                EmployerAsked,
                CorrespondenceAsked,
                DegreeAsked,
                StatusAsked,
                EvaluationAsked,
                Combination,
                RulingAsked,
                TierAsked,
                RequirementAsked,
                PaperAsked {}
