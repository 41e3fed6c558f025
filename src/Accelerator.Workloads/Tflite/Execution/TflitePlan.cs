using Accelerator.Diagnostics;
using Accelerator.Numerics.Requantization;
using Accelerator.Workloads.Tflite.Operators;

namespace Accelerator.Workloads.Tflite.Execution;

/// <summary>The first graph of a model made ready to run: every operator found and checked, what it takes counted against the limits.</summary>
internal sealed class TflitePlan
{
    private readonly TfliteModel _model;
    private readonly TfliteLimits _limits;
    private readonly Dictionary<int, TfliteArray> _constants = [];
    private readonly SortedSet<string> _skipped = new(StringComparer.Ordinal);
    private long _elements;
    private long _work;

    public TflitePlan(TfliteModel model, TfliteLimits limits, FixedPointRounding rounding, bool tolerant = false)
    {
        (_model, _limits, Rounding) = (model, limits, rounding);
        if (!tolerant) RequireOperators();
        TfliteGraph graph = model.Main;
        foreach (TfliteTensor tensor in Used(graph))
        {
            if (tensor.Type.Bits() == 0 && !tolerant) throw Finding("ACC2073", "The model has a tensor of a type that is not executed.", tensor.Title, "numbers");
            if (!tensor.IsConstant || tensor.Type == TfliteType.Int4) SpendElements(null, tensor.Count);
        }

        var findings = new List<Diagnostic>();
        var steps = new List<TfliteStep>();
        foreach (TfliteOperator one in graph.Operators)
        {
            var site = new TfliteSite(graph, one, this);
            try
            {
                if (TfliteOperatorTable.Find(one.Code) is { } entry) steps.Add(new TfliteStep(site, entry.Prepare(site), entry.Lower));
                else _skipped.Add(one.Code.Name);
            }
            catch (InputException e) when (tolerant && e.Diagnostics[^1].Id == "ACC2073")
            {
                _skipped.Add(one.Code.Name);
            }
            catch (InputException e) when (e.Diagnostics[^1].Id != "ACC2072" && findings.Count < 100)
            {
                findings.AddRange(e.Diagnostics);
            }
        }

        if (findings.Count > 0) throw new InputException(findings);
        Steps = steps;
    }

    /// <summary>The model's file as the user named it.</summary>
    public string File => _model.File;

    /// <summary>How integer products are rescaled.</summary>
    public FixedPointRounding Rounding { get; }

    /// <summary>Operators that a tolerant plan passed over, by name; it serves for shapes, not for runs.</summary>
    public IReadOnlyCollection<string> Skipped => _skipped;

    /// <summary>Operators in the order in which they run.</summary>
    public IReadOnlyList<TfliteStep> Steps { get; }

    /// <summary>The values of a constant.</summary>
    public TfliteArray Constant(TfliteTensor tensor)
    {
        if (!_constants.TryGetValue(tensor.Index, out TfliteArray? array)) _constants[tensor.Index] = array = TfliteArray.Constant(tensor);
        return array;
    }

    /// <summary>Counts elements against the limit.</summary>
    public void SpendElements(TfliteOperator? one, long elements)
    {
        _elements = elements < 0 || elements > _limits.Elements ? long.MaxValue / 2 : _elements + elements;
        if (_elements > _limits.Elements) throw Finding("ACC2072", $"{one?.Title ?? "The model"} needs more memory than a run may take.", $"{elements} elements", $"{_limits.Elements} in all");
        SpendWork(one, elements);
    }

    /// <summary>Counts work against the limit.</summary>
    public void SpendWork(TfliteOperator? one, long operations)
    {
        _work = operations < 0 || operations > _limits.Work ? long.MaxValue / 2 : _work + operations;
        if (_work > _limits.Work) throw Finding("ACC2072", $"{one?.Title ?? "The model"} needs more multiplications than a run may take.", $"{operations}", $"{_limits.Work} in all");
    }

    /// <summary>A finding about the model.</summary>
    public InputException Finding(string id, string message, string found, string? allowed = null) => new Findings(_model.File).Fatal(id, message, found, allowed);

    /// <summary>Tensors that the run holds values of.</summary>
    public static IEnumerable<TfliteTensor> Used(TfliteGraph graph) =>
        graph.Inputs.Concat(graph.Outputs).Concat(graph.Operators.SelectMany(one => one.Inputs.Concat(one.Outputs))).Where(index => index >= 0).Distinct().Select(index => graph.Tensors[index]);

    private void RequireOperators()
    {
        var findings = new Findings(_model.File);
        foreach (var missing in _model.Main.Operators.Where(one => TfliteOperatorTable.Find(one.Code) is null).GroupBy(one => (one.Code.Name, one.Code.IsCustom)))
        {
            findings.Add("ACC2073", "The model has an operator that is not executed.", $"{(missing.Key.IsCustom ? "custom operator " : "")}{missing.Key.Name}, {missing.Count()} times", "the operators of docs/tflite.md");
        }

        findings.ThrowIfAny();
    }
}

/// <summary>An operator and what executes it.</summary>
/// <param name="Site">The operator.</param>
/// <param name="Kernel">Executes it.</param>
/// <param name="Lower">Its matrix products, or null.</param>
internal sealed record TfliteStep(TfliteSite Site, TfliteKernel Kernel, TfliteLower? Lower);
