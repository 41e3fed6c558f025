using System.Numerics;
using System.Security.Cryptography;
using System.Text;
using Accelerator.Diagnostics;
using Accelerator.Hardware.Contracts;

namespace Accelerator.Hardware.LutTensorCore;

/// <summary>Computes every derived number of a lookup-table tensor core, once.</summary>
public static class LutTensorCoreElaborator
{
    /// <summary>Validates and elaborates.</summary>
    /// <exception cref="InputException">The specification breaks a rule; carries every finding.</exception>
    public static LutTensorCoreMicroarchitecture Elaborate(AcceleratorSpec spec)
    {
        ArgumentNullException.ThrowIfNull(spec);
        IReadOnlyList<Diagnostic> findings = LutTensorCoreRules.Check(spec);
        if (findings.Count > 0) throw new InputException(findings);

        LutTensorCoreMicroarchitecture shape = Derive(spec);
        var contracts = LutTensorCoreContracts.Build(shape);
        return shape with { Contracts = contracts, Trace = new TraceLayout(contracts) };
    }

    /// <summary>The derived numbers alone, without contracts; the rules use them to judge widths.</summary>
    internal static LutTensorCoreMicroarchitecture Derive(AcceleratorSpec spec)
    {
        LutTensorCoreSpec array = spec.Array;
        BigInteger activation = BigInteger.One << (array.ActivationBits - 1);
        BigInteger weight = (BigInteger.One << array.WeightBits) - 1;
        int slices = (array.MaximumGroup + array.TileK - 1) / array.TileK;
        BigInteger elements = (BigInteger)slices * array.TileK;

        int entryBits = ExactWidth.Signed(array.TileK * activation);
        int exactAccumulator = ExactWidth.Signed(elements * weight * activation);
        int accumulator = array.AccumulatorBits ?? exactAccumulator;
        // The magnitude that the register can hold, not the sum's: faulty or saturated sums stay exact downstream.
        BigInteger partialSum = BigInteger.One << (accumulator - 1);
        int sumBits = ExactWidth.Signed(elements * activation);
        BigInteger activationSum = BigInteger.One << (sumBits - 1);
        int zeroBits = ExactWidth.Signed(weight);
        BigInteger corrected = partialSum + ((BigInteger.One << (zeroBits - 1)) * activationSum);
        BigInteger product = corrected * ((BigInteger.One << array.ScaleBits) - 1);
        BigInteger result = product * array.MaximumGroups;
        int resultBits = ExactWidth.Signed(result);
        bool int8 = array.Output == OutputFormat.Int8;
        int requantized = int8 ? ExactWidth.Signed(result * ((BigInteger.One << array.RequantizeBits) - 1)) : resultBits;
        int entries = array.Table == TableKind.Full ? 1 << array.TileK : 1 << (array.TileK - 1);
        int tableWord = array.TileM * entries * entryBits;
        int chunks = array.TileN / array.RescaleLanes;

        return new LutTensorCoreMicroarchitecture
        {
            Spec = spec,
            SpecHash = Hash(spec),
            Contracts = [],
            Trace = new TraceLayout([]),
            TableEntries = entries,
            EntryBits = entryBits,
            TermBits = array.Order == StepOrder.PlanesInner ? entryBits + array.WeightBits - 1 : entryBits,
            ExactAccumulatorBits = exactAccumulator,
            AccumulatorBits = accumulator,
            ActivationSumBits = sumBits,
            ZeroBits = zeroBits,
            CorrectedBits = ExactWidth.Signed(corrected),
            ProductBits = ExactWidth.Signed(product),
            ResultBits = resultBits,
            RequantizedBits = requantized,
            OutputBits = int8 ? 8 : 32,
            PlaneIndexBits = ExactWidth.Index(array.WeightBits),
            MaximumSlices = slices,
            SliceIndexBits = ExactWidth.Index(slices),
            GroupIndexBits = ExactWidth.Index(array.MaximumGroups),
            TileIndexBits = ExactWidth.Index(array.MaximumNTiles),
            Chunks = chunks,
            ChunkIndexBits = ExactWidth.Index(chunks),
            RowIndexBits = ExactWidth.Index(array.TileM),
            ActivationWordBits = array.Precompute == PrecomputePlacement.External
                ? tableWord
                : array.TileM * array.TileK * array.ActivationBits,
            TableWordBits = tableWord,
            WeightWordBits = array.TileN * array.TileK,
        };
    }

    /// <summary>SHA-256 of the hardware part of the specification: the clock and the name do not change the circuit's behaviour, but the name names its modules.</summary>
    private static string Hash(AcceleratorSpec spec)
    {
        string canonical = $"{spec.Name}\n{spec.Array}";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(canonical)));
    }
}
