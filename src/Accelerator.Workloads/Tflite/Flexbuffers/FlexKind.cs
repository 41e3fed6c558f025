namespace Accelerator.Workloads.Tflite.Flexbuffers;

/// <summary>What a <see cref="FlexValue"/> is.</summary>
public enum FlexKind
{
    /// <summary>No value.</summary>
    Null,

    /// <summary>A signed or unsigned integer.</summary>
    Integer,

    /// <summary>A floating-point number.</summary>
    Float,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A string or key.</summary>
    Text,

    /// <summary>Bytes.</summary>
    Blob,

    /// <summary>Values in order.</summary>
    Vector,

    /// <summary>Values by key.</summary>
    Map,
}
