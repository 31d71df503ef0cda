package org.papergraph.bib;

import java.util.Optional;

/// International Standard Book Numbers (ISO 2108), of ten digits or of thirteen.
public final class Isbn {
    private Isbn() {}

    /// The digits of a number whose check digit is right, hyphens and spaces left out; else empty.
    static Optional<String> digits(String written) {
        StringBuilder digits = new StringBuilder(13);
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c != '-' && c != ' ') {
                digits.append(c == 'x' ? 'X' : c);
            }
        }
        return Optional.of(digits.toString()).filter(d -> isTen(d) || isThirteen(d));
    }

    /// The number of thirteen digits for a valid one of either length, so that both forms of one number are equal.
    public static String thirteen(String digits) {
        if (digits.length() != 10) {
            return digits;
        }
        String body = "978" + digits.substring(0, 9);
        return body + (10 - weighted(body) % 10) % 10;
    }

    private static boolean isTen(String digits) {
        if (!digits.matches("\\d{9}[\\dX]")) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < 10; i++) {
            sum += (10 - i) * (digits.charAt(i) == 'X' ? 10 : digits.charAt(i) - '0');
        }
        return sum % 11 == 0;
    }

    private static boolean isThirteen(String digits) {
        return digits.matches("97[89]\\d{10}") && weighted(digits) % 10 == 0;
    }

    /// The sum of the digits, every second one three times.
    private static int weighted(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (i % 2 == 0 ? 1 : 3) * (digits.charAt(i) - '0');
        }
        return sum;
    }
}
