package io.github.baokao.internal.base.document;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Trees by name, packed without their places: what the build has parsed once need not be parsed at every start. All texts
 * stand in one piece at the beginning, so that they are decoded at once.
 */
public final class PackedTree {
    private static final int MAPPING = 1;
    private static final int LIST = 2;
    private static final int SCALAR = 3;

    private PackedTree() {}

    /**
     * Packs trees.
     *
     * @param trees the trees by name
     * @param out takes the bytes
     * @throws IOException if it does not
     */
    public static void write(SortedMap<String, Node> trees, OutputStream out) throws IOException {
        Texts texts = new Texts();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        DataOutputStream nodes = new DataOutputStream(body);
        nodes.writeInt(trees.size());
        for (Entry<String, Node> tree : trees.entrySet()) {
            texts.write(tree.getKey(), nodes);
            write(tree.getValue(), texts, nodes);
        }
        DataOutputStream whole = new DataOutputStream(out);
        byte[] text = texts.all.toString().getBytes(StandardCharsets.UTF_8);
        whole.writeInt(text.length);
        whole.write(text);
        body.writeTo(whole);
        whole.flush();
    }

    private static void write(Node node, Texts texts, DataOutputStream out) throws IOException {
        if (node instanceof MappingNode mapping) {
            out.writeByte(MAPPING);
            out.writeInt(mapping.entries().size());
            for (MappingNode.Entry entry : mapping.entries()) {
                texts.write(entry.key(), out);
                write(entry.value(), texts, out);
            }
        } else if (node instanceof SequenceNode list) {
            out.writeByte(LIST);
            out.writeInt(list.items().size());
            for (Node item : list.items()) {
                write(item, texts, out);
            }
        } else {
            ScalarNode scalar = (ScalarNode) node;
            out.writeByte(SCALAR);
            texts.write(scalar.kind().name(), out);
            texts.write(scalar.text(), out);
        }
    }

    /**
     * Unpacks trees.
     *
     * @param in what {@link #write} wrote
     * @return the trees by name; every place in them is the file as a whole
     * @throws IOException if it cannot be read
     */
    public static SortedMap<String, Node> read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        String texts = new String(data.readNBytes(data.readInt()), StandardCharsets.UTF_8);
        SortedMap<String, Node> trees = new TreeMap<>();
        int count = data.readInt();
        for (int i = 0; i < count; i++) {
            String name = text(texts, data);
            trees.put(name, node(texts, data, Place.ofFile(name)));
        }
        return trees;
    }

    private static Node node(String texts, DataInputStream in, Place place) throws IOException {
        int kind = in.readByte();
        if (kind == MAPPING) {
            int size = in.readInt();
            List<MappingNode.Entry> entries = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                entries.add(new MappingNode.Entry(text(texts, in), place, node(texts, in, place)));
            }
            return new MappingNode(place, entries);
        }
        if (kind == LIST) {
            int size = in.readInt();
            List<Node> items = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                items.add(node(texts, in, place));
            }
            return new SequenceNode(place, items);
        }
        return new ScalarNode(place, ScalarNode.Kind.valueOf(text(texts, in)), text(texts, in));
    }

    private static String text(String texts, DataInputStream in) throws IOException {
        int start = in.readInt();
        return texts.substring(start, start + in.readInt());
    }

    /** Every different text once. */
    private static final class Texts {
        private final StringBuilder all = new StringBuilder();
        private final Map<String, Integer> starts = new HashMap<>();

        private void write(String text, DataOutputStream out) throws IOException {
            Integer known = starts.get(text);
            int start = known == null ? all.length() : known;
            if (known == null) {
                starts.put(text, start);
                all.append(text);
            }
            out.writeInt(start);
            out.writeInt(text.length());
        }
    }
}
