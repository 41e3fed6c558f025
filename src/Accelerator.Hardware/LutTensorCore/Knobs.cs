namespace Accelerator.Hardware.LutTensorCore;

/// <summary>How much of the table is stored (T[~b] = −T[b], so half suffices).</summary>
public enum TableKind
{
    /// <summary>All 2^K entries; the index is the weight bits.</summary>
    Full,

    /// <summary>2^(K−1) entries; the top weight bit inverts the others in the array and negates the entry.</summary>
    HalfRuntimeXor,

    /// <summary>2^(K−1) entries; the inversion is done offline in the stored weights, only the negation remains.</summary>
    HalfOfflineRemap,
}

/// <summary>Where table entries are computed.</summary>
public enum PrecomputePlacement
{
    /// <summary>Adders beside the array: the activation port carries activations.</summary>
    PerArray,

    /// <summary>A unit before this one: the activation port carries table entries.</summary>
    External,
}

/// <summary>Loop order of the steps of one group.</summary>
public enum StepOrder
{
    /// <summary>All bit planes of a K slice, least significant first, then the next slice; the PE shifts by the plane.</summary>
    PlanesInner,

    /// <summary>All K slices of a bit plane, most significant first, then the next plane; the accumulator doubles in between.</summary>
    KInner,
}
