package io.github.baokao.internal.policy.read;

import io.github.baokao.internal.base.document.FaultCode;
import io.github.baokao.internal.base.document.Faults;
import io.github.baokao.internal.base.document.MappingNode;
import io.github.baokao.internal.base.document.Node;
import io.github.baokao.internal.base.document.SequenceNode;

/**
 * How many entries the lists of one application, or of what is stated for filing it, may have, whatever they are lists of: certificates,
 * spells of work, rulings. Far more than anybody has; the cost of a decision grows with them.
 *
 * @param ofOneList the most entries of one list
 * @param inAll the most entries of all lists together
 */
public record FactLimits(int ofOneList, int inAll) {

    /** 200 and 500, unless the system properties {@code baokao.entries.list} and {@code baokao.entries.all} say otherwise. */
    public static final FactLimits USUAL = new FactLimits(
            Integer.getInteger("baokao.entries.list", 200), Integer.getInteger("baokao.entries.all", 500));

    /**
     * Looks for the first list that goes beyond, without reading what is in it.
     *
     * @return whether there is none; else it is told
     */
    boolean admit(Node root, Faults faults) {
        return counted(root, 0, faults) >= 0;
    }

    /** The entries up to the end of a node, with those that came before it; less than none if that is too many. */
    private int counted(Node node, int before, Faults faults) {
        if (node instanceof MappingNode mapping) {
            int count = before;
            for (MappingNode.Entry entry : mapping.entries()) {
                count = count < 0 ? count : counted(entry.value(), count, faults);
            }
            return count;
        }
        return node instanceof SequenceNode list ? listed(list, before, faults) : before;
    }

    private int listed(SequenceNode list, int before, Faults faults) {
        int entries = list.items().size();
        int count = before + entries;
        if (entries > ofOneList) {
            faults.add(FaultCode.TOO_LARGE, list.place(), "这个列表有 " + entries + " 项，最多 " + ofOneList + " 项");
            return -1;
        } else if (count > inAll) {
            faults.add(FaultCode.TOO_LARGE, list.place(), "到这个列表为止一共有 " + count + " 项，各列表合计最多 " + inAll + " 项");
            return -1;
        }
        for (Node item : list.items()) {
            count = count < 0 ? count : counted(item, count, faults);
        }
        return count;
    }
}
