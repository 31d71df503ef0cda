package org.papergraph.server.explorer;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Works by year as bars, with the places of all shapes computed.
///
/// @param early works before the first bar; they are said in words, so that one old work does not squeeze the rest
/// @param undated works without a year
/// @param see address of the query page with the question
public record YearChart(List<Bar> bars, List<Tick> ticks, int early, int firstYear, int undated, String see) {
    /// Width of the drawing; heights go from 0 at the top to [#BOTTOM].
    public static final int WIDTH = 720;

    /// Where the bars stand.
    public static final int BOTTOM = 150;

    private static final int TOP = 18;
    private static final int MOST_YEARS = 60;

    private static final double WIDEST = 48;

    /// Space that a year needs in larger letters, as the style has them for small screens; on the smallest it leaves
    /// out
    /// every other.
    private static final double TICK = 58;

    /// The works of a year.
    public record Bar(int year, int works, double x, double y, double width, double height) {}

    /// A year written below the bars.
    public record Tick(int year, double x) {}

    public YearChart {
        bars = List.copyOf(bars);
        ticks = List.copyOf(ticks);
    }

    static YearChart of(NavigableMap<Integer, Integer> works, int undated, String see) {
        if (works.isEmpty()) {
            return new YearChart(List.of(), List.of(), 0, 0, undated, see);
        }
        int last = works.lastKey();
        int first = Math.max(works.firstKey(), last - MOST_YEARS + 1);
        int most = works.tailMap(first, true).values().stream()
                .max(Integer::compare)
                .orElse(1);
        double step = (double) WIDTH / (last - first + 1);
        double width = Math.min(step * 0.8, WIDEST);
        List<Bar> bars = new ArrayList<>();
        works.tailMap(first, true).forEach((year, count) -> {
            double height = tenth((double) (BOTTOM - TOP) * count / most);
            bars.add(new Bar(
                    year,
                    count,
                    tenth((year - first + 0.5) * step - width / 2),
                    tenth(BOTTOM - height),
                    tenth(width),
                    height));
        });
        return new YearChart(bars, ticks(first, last, step), sum(works, first), first, undated, see);
    }

    private static List<Tick> ticks(int first, int last, double step) {
        int every = IntStream.of(1, 2, 5, 10)
                .filter(years -> years * step >= TICK)
                .findFirst()
                .orElse(20);
        List<Tick> ticks = new ArrayList<>();
        for (int year = first; year <= last; year++) {
            if (year % every == 0) {
                ticks.add(new Tick(year, tenth((year - first + 0.5) * step)));
            }
        }
        return ticks;
    }

    private static int sum(NavigableMap<Integer, Integer> works, int before) {
        return works.headMap(before, false).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private static double tenth(double value) {
        return Math.rint(value * 10) / 10;
    }

    /// What the bars leave out, empty if nothing.
    public String rest() {
        return Stream.of(
                        early > 0 ? early + " before " + firstYear : "", undated > 0 ? undated + " without a year" : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" and "));
    }

    /// The same in words, for who cannot see it.
    public String words() {
        if (bars.isEmpty()) {
            return "No year is known.";
        }
        Bar best =
                bars.stream().max(java.util.Comparator.comparingInt(Bar::works)).orElseThrow();
        return "Works by year from " + bars.getFirst().year() + " to "
                + bars.getLast().year() + ", most in " + best.year() + ": " + best.works();
    }
}
