package io.github.baokao.internal.file.filing;

/** Identity numbers that nobody has to have: computed by the weights and check characters that GB 11643 prints. */
public final class Numbers {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHARACTERS = "10X98765432";

    private Numbers() {}

    /** The number with a serial number of up to three digits. */
    public static String identity(String placeAndBirth, int serial) {
        String start = placeAndBirth + "%03d".formatted(serial);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (start.charAt(i) - '0');
        }
        return start + CHARACTERS.charAt(sum % 11);
    }

    /** The first one that ends in X. */
    public static String identityInX(String placeAndBirth) {
        int serial = 0;
        while (!identity(placeAndBirth, serial).endsWith("X")) {
            serial++;
        }
        return identity(placeAndBirth, serial);
    }
}
