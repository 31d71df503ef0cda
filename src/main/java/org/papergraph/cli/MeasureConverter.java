package org.papergraph.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.papergraph.coauthorship.Measure;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads the name of a measure.
final class MeasureConverter implements ITypeConverter<Measure> {
    @Override
    public Measure convert(String name) {
        return Measure.named(name)
                .orElseThrow(() -> new TypeConversionException("no measure is called '" + name + "'; there are "
                        + Arrays.stream(Measure.values()).map(Measure::label).collect(Collectors.joining(", "))));
    }
}
