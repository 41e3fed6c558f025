using System.Globalization;

namespace Accelerator.Quantization.Recipes;

/// <summary>A parameter of a stage of a method.</summary>
/// <param name="Name">As in <c>gptq:damping=0.01</c>.</param>
/// <param name="Default">Value when it is not given.</param>
/// <param name="Least">Smallest allowed value.</param>
/// <param name="Most">Largest allowed value.</param>
/// <param name="Summary">What it does.</param>
/// <param name="Whole">Whole numbers only; a switch is 0 or 1.</param>
public sealed record StageParameter(string Name, double Default, double Least, double Most, string Summary, bool Whole = false)
{
    /// <summary>A switch, off by default.</summary>
    public static StageParameter Switch(string name, string summary) => new(name, 0, 0, 1, summary, Whole: true);

    /// <summary>Allowed values, for findings.</summary>
    public string Allowed => string.Create(CultureInfo.InvariantCulture, $"{(Whole ? "a whole number" : "a number")} from {Least} to {Most}");
}

/// <summary>Values of a stage's parameters.</summary>
public sealed class StageArguments
{
    private readonly IReadOnlyDictionary<string, double> _values;

    internal StageArguments(IReadOnlyDictionary<string, double> values) => _values = values;

    /// <summary>The value of a parameter.</summary>
    public double this[string name] => _values[name];

    /// <summary>The value of a whole parameter.</summary>
    public int Whole(string name) => (int)_values[name];

    /// <summary>Whether a switch is on.</summary>
    public bool On(string name) => _values[name] != 0;
}
