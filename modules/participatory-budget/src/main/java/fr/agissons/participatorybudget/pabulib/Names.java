package fr.agissons.participatorybudget.pabulib;

import java.util.Arrays;

/** Numbers the names met in a file, comparing bytes: no string is made of a hundred thousand voters' numbers. */
final class Names {
    private final byte[] bytes;
    private int[] slots = new int[256];
    private int[] starts = new int[64];
    private int[] lengths = new int[64];
    private int size;

    Names(byte[] bytes) {
        this.bytes = bytes;
        Arrays.fill(slots, -1);
    }

    /** The number of this name, counted from zero in the order of {@link #add}; or -1. */
    int find(int start, int end) {
        return slots[slot(start, end - start)];
    }

    /** Adds a name; false when it was there before. */
    boolean add(int start, int end) {
        int slot = slot(start, end - start);
        if (slots[slot] >= 0) {
            return false;
        }
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            lengths = Arrays.copyOf(lengths, size * 2);
        }
        starts[size] = start;
        lengths[size] = end - start;
        slots[slot] = size++;
        if (size * 2 > slots.length) {
            grow();
        }
        return true;
    }

    private void grow() {
        slots = new int[slots.length * 4];
        Arrays.fill(slots, -1);
        for (int name = 0; name < size; name++) {
            slots[slot(starts[name], lengths[name])] = name;
        }
    }

    /** Where this name is, or would be. */
    private int slot(int start, int length) {
        int hash = 0;
        for (int place = start; place < start + length; place++) {
            hash = hash * 31 + bytes[place];
        }
        hash *= 0x9E3779B9;
        int mask = slots.length - 1;
        int slot = (hash ^ (hash >>> 15)) & mask;
        while (slots[slot] >= 0 && !isAt(slots[slot], start, length)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private boolean isAt(int name, int start, int length) {
        int other = starts[name];
        return lengths[name] == length && Arrays.equals(bytes, other, other + length, bytes, start, start + length);
    }
}
