package io.github.baokao.internal.workbench.diff;

import java.util.List;

/** Something that the difference of the policies does to an application; the same for all whom it concerns in the same way. */
public sealed interface Effect {
    /** The ids of the programme and the condition that it is about, as far as it is about any. */
    String about();

    /**
     * Another verdict on the whole application.
     *
     * @param oldProgramme the id of the programme that the old policy applies; empty if it applies none
     * @param programme the id of the programme that the new one applies; empty if it applies none
     * @param from what it was
     * @param to what it is
     */
    record Verdict(String oldProgramme, String programme, DecisionState from, DecisionState to) implements Effect {
        @Override
        public String about() {
            return programme.isEmpty() ? oldProgramme : programme;
        }
    }

    /**
     * Another verdict on a condition.
     *
     * @param programme the id of the programme
     * @param condition the id of the condition
     * @param from what it was
     * @param to what it is
     * @param causes why; empty if only one of the policies has the condition
     */
    record Condition(String programme, String condition, DecisionState from, DecisionState to, List<Cause> causes)
            implements Effect {
        /** Copies the list. */
        public Condition {
            causes = List.copyOf(causes);
        }

        @Override
        public String about() {
            return programme + " " + condition;
        }
    }

    /**
     * Other documents.
     *
     * @param programme the id of the programme
     * @param condition the id of the condition
     * @param added what is asked for now
     * @param removed what was asked for
     * @param altered what is asked for in another way: another line, other requirements, another treatment
     * @param reordered whether what stays has another order
     */
    record Documents(
            String programme,
            String condition,
            List<String> added,
            List<String> removed,
            List<String> altered,
            boolean reordered)
            implements Effect {
        /** Copies the lists. */
        public Documents {
            added = List.copyOf(added);
            removed = List.copyOf(removed);
            altered = List.copyOf(altered);
        }

        @Override
        public String about() {
            return programme + " " + condition;
        }
    }

    /**
     * Another first day on which a condition is satisfied.
     *
     * @param programme the id of the programme
     * @param condition the id of the condition
     * @param move which way it moves
     */
    record Earliest(String programme, String condition, Move move) implements Effect {
        @Override
        public String about() {
            return programme + " " + condition;
        }
    }

    /**
     * A question that the rules of a policy do not answer, or not by one rule.
     *
     * @param current whether it is the new policy
     * @param question what is wrong, without the figures of the case
     */
    record Undecided(boolean current, String question) implements Effect {
        @Override
        public String about() {
            return "";
        }
    }

    /** Which way a day moves. */
    enum Move {
        /** To an earlier day. */
        EARLIER("diff.move.earlier"),
        /** To a later day. */
        LATER("diff.move.later"),
        /** There is a day now. */
        APPEARS("diff.move.appears"),
        /** There is none any more, or it is not known. */
        VANISHES("diff.move.vanishes");

        private final String key;

        Move(String key) {
            this.key = key;
        }

        /** The key of its text. */
        String key() {
            return key;
        }

        /** The word used for it in JSON, for instance {@code earlier}. */
        public String id() {
            return key.substring(key.lastIndexOf('.') + 1);
        }
    }
}
