namespace Accelerator.Tests.Rtl.FloatingPoint;

/// <summary>A signal that is compared in every cycle.</summary>
/// <param name="Expression">In the bench; <c>@</c> stands for the instance's number.</param>
/// <param name="Width">At most 128 bits.</param>
internal readonly record struct Watched(string Expression, int Width);

/// <summary>One cell with parameters, driven by <see cref="Stimulus"/> on both sides. Text for the bench has <c>@</c> where the instance's number goes.</summary>
internal abstract class BenchUnit
{
    /// <summary>For messages.</summary>
    public required string Name { get; init; }

    /// <summary>Signals and the instance.</summary>
    public abstract string Declarations { get; }

    /// <summary>Sets the inputs for cycle <c>n</c>; <c>P</c>(k) is place k of this instance.</summary>
    public abstract string Drive { get; }

    /// <summary>What is compared.</summary>
    public abstract IReadOnlyList<Watched> Signals { get; }

    /// <summary>Formats that the drive takes numbers of.</summary>
    public virtual IEnumerable<Accelerator.Hardware.FloatingPoint.FloatFormat> Formats => [];

    /// <summary>A fresh model.</summary>
    public abstract IBenchModel Start();

    /// <summary>Text of the parameters of an instance.</summary>
    protected static string Text(IEnumerable<(string Name, int Value)> parameters) => string.Join(", ", parameters.Select(item => $".{item.Name}({item.Value})"));

    /// <summary>A concatenation of lanes, the highest first.</summary>
    protected static string Lanes(int count, Func<int, string> lane) => $"{{{string.Join(", ", Enumerable.Range(0, count).Reverse().Select(lane))}}}";
}

/// <summary>The C# side of a unit.</summary>
internal interface IBenchModel
{
    /// <summary>Values of the signals in cycle <paramref name="n"/>, then its clock edge.</summary>
    /// <param name="n">The cycle.</param>
    /// <param name="first">The first place of the instance in the hash.</param>
    /// <param name="signals">One for each signal; high bits may be anything.</param>
    void Cycle(uint n, uint first, Span<Int128> signals);
}
