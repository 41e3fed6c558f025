namespace Accelerator.Tests.Configuration;

/// <summary>A correct configuration to spoil, one edit at a time.</summary>
internal static class SampleConfiguration
{
    public const string Path = "sample.yaml";

    public const string Accelerator =
        """
        accelerator:
          name: lut-m2n64k4-w2a8
          clock_mhz: 1000
          array:
            family: lut_tensor_core
            tile: {m: 2, n: 64, k: 4}
            table: half_offline_remap
            precompute: per_array
            order: planes_inner
            pipeline_stages: 1
          formats: {weight: int2, activation: int8, accumulator: exact, output: int32}
          rescale: {lanes: 8, scale_bits: 16, requantize_bits: 16, rounding: half_even}
          limits: {group: 128, groups: 64, n_tiles: 64}
          ports: {address_bits: 20, fetch_depth: 4, output_depth: 4}
          memory: {kind: ideal, latency_cycles: 2}

        """;

    public const string Mac =
        """
        accelerator:
          name: mac-m2n64k2-w2a8
          clock_mhz: 1000
          array:
            family: mac
            tile: {m: 2, n: 64, k: 2}
            pipeline_stages: 1
          formats: {weight: int2, activation: int8, accumulator: exact, output: int32}
          rescale: {lanes: 8, scale_bits: 16, requantize_bits: 16, rounding: half_even}
          limits: {group: 128, groups: 64, n_tiles: 64}
          ports: {address_bits: 20, fetch_depth: 4, output_depth: 4}
          memory: {kind: ideal, latency_cycles: 2}

        """;

    public const string BitSerial =
        """
        accelerator:
          name: bs-laconic-m2n64k4-w2a8
          clock_mhz: 1000
          array:
            family: bit_serial
            tile: {m: 2, n: 64, k: 4}
            element: term_serial
          formats: {weight: int2, activation: int8, accumulator: exact, output: int32}
          rescale: {lanes: 8, scale_bits: 16, requantize_bits: 16, rounding: half_even}
          limits: {group: 128, groups: 64, n_tiles: 64}
          ports: {address_bits: 20, fetch_depth: 4, output_depth: 4}
          memory: {kind: ideal, latency_cycles: 2}

        """;

    public const string Systolic =
        """
        accelerator:
          name: systolic-os-m8n16k2-w2a8
          clock_mhz: 1000
          array:
            family: systolic
            tile: {m: 8, n: 16, k: 2}
            dataflow: output_stationary
            drain: parallel
            pipeline_stages: 1
          formats: {weight: int2, activation: int8, accumulator: exact, output: int32}
          rescale: {lanes: 8, scale_bits: 16, requantize_bits: 16, rounding: half_even}
          limits: {group: 128, groups: 64, n_tiles: 64}
          ports: {address_bits: 20, fetch_depth: 4, output_depth: 4}
          memory: {kind: ideal, latency_cycles: 2}

        """;

    public const string FloatTile =
        """
        accelerator:
          name: ft-bitmod-m8n8k4-w4a16
          clock_mhz: 1000
          array:
            family: float_tile
            tile: {m: 8, n: 8, k: 4}
            arithmetic: bitmod
          formats: {weight: int4, activation: float16, accumulator: int15, output: float16}
          rescale: {lanes: 8, scale_bits: 8, requantize_bits: 8, rounding: half_even}
          limits: {group: 128, groups: 64, n_tiles: 64}
          ports: {address_bits: 20, fetch_depth: 4, output_depth: 4}
          memory: {kind: ideal, latency_cycles: 2}

        """;

    public const string Quantization =
        """
          quantization:
            weights: int2
            symmetry: asymmetric
            granularity: group
            group_size: 128
            pad_groups: false
            scale_search: shrink
            activations: int8

        """;

    public const string Model = Accelerator +
        """
        workload:
          model: ../models/kjv-llama

        """ + Quantization +
        """
          phases:
            - {prefill: 64}
            - {decode: 1, context: 64}
          layers: all
          kinds: [q_proj, down_proj]

        """;

    public const string Synthetic = Accelerator +
        """
        workload:
          synthetic:
            - {name: square, m: 16, n: 4096, k: 4096}
          seed: 7

        """ + Quantization;

    /// <summary>The text with one edit, which must apply.</summary>
    public static string Edit(string text, string old, string replacement)
    {
        string edited = text.Replace(old, replacement, StringComparison.Ordinal);
        edited.ShouldNotBe(text, "the edit does not apply");
        return edited;
    }
}
