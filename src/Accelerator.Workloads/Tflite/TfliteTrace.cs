using Accelerator.Numerics;
using Accelerator.Numerics.Requantization;
using Accelerator.Workloads.Products;
using Accelerator.Workloads.Tflite.Execution;
using Accelerator.Workloads.Tflite.Operators;
using Accelerator.Workloads.Traces;

namespace Accelerator.Workloads.Tflite;

/// <summary>How a model becomes a trace.</summary>
public sealed record TfliteTraceOptions
{
    /// <summary>
    /// Sequences of runs, each from fresh state, each run with values of the model's inputs in their order; rows of activations follow each other in the trace. None: the trace has
    /// weights, and shapes of activations.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<IReadOnlyList<TfliteArray>>> Inputs { get; init; } = [];

    /// <summary>Whether activations become symmetric INT8, which the arrays execute, whatever the model has.</summary>
    public bool Int8Activations { get; init; }

    /// <summary>Uniform weights of longer groups are written in groups of at most this, with equal scales; null for the model's own.</summary>
    public int? MostInGroup { get; init; }

    /// <summary>Whether products side by side (channels of a depthwise convolution, filters of SVDF) become operations of their own, which the arrays execute.</summary>
    public bool Single { get; init; }

    /// <summary>What each run may take.</summary>
    public TfliteLimits Limits { get; init; } = TfliteLimits.Default;
}

/// <summary>
/// The matrix products of a model as a GEMM trace: convolutions by im2col, depthwise ones as a batch, fully connected layers, SVDF and LSTM by their parts. Without inputs the model is not
/// run, and operators that are not executed are passed over; with inputs every operator must be one that is.
/// </summary>
public static class TfliteTrace
{
    /// <summary>Imports a model that was read.</summary>
    public static GemmTrace Import(TfliteModel model, TfliteTraceOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        options ??= new TfliteTraceOptions();
        if (options.MostInGroup is < 1) throw new ArgumentOutOfRangeException(nameof(options), options.MostInGroup, "A group has at least one element.");
        var findings = new Findings(model.File);
        var written = new TraceProductOptions(options.Int8Activations, options.MostInGroup, options.Single, "ACC2072");
        TfliteInference? inference = options.Inputs.Count == 0 ? null : new TfliteInference(model, options.Limits);
        TflitePlan plan = inference?.Plan ?? new TflitePlan(model, options.Limits, FixedPointRounding.Double, tolerant: true);
        string passed = plan.Skipped.Count == 0 ? "" : $"; not executed: {string.Join(", ", plan.Skipped)}";
        Place[] places = [.. plan.Steps.Where(step => step.Lower is not null).SelectMany(step => step.Lower!(step.Site).Select(product => new Place(step, product)))];
        if (places.Length == 0)
        {
            throw findings.Fatal("ACC2076", "The model has no matrix product that a trace could hold.", $"{model.Main.Operators.Count} operators: {string.Join(", ", model.Main.Operators.Select(one => one.Code.Name).Distinct().Order(StringComparer.Ordinal))}", "convolutions, fully connected layers, SVDF or LSTM");
        }

        int runs = Math.Max(1, options.Inputs.Sum(sequence => sequence.Count));
        foreach (Place place in places) TraceProduct.Fits(place.Step.Site.Operator, place.Product.Batch, (long)place.Product.M * runs, place.Product.N, place.Product.K, written, findings);
        findings.ThrowIfAny();
        foreach (IReadOnlyList<IReadOnlyList<TfliteArray>> sequence in options.Inputs)
        {
            var session = new TfliteSession(inference!, (step, call) =>
            {
                foreach (Place place in places.Where(place => place.Step == step)) place.Seen.Add(place.Product.Activations(call));
            });
            foreach (IReadOnlyList<TfliteArray> inputs in sequence) session.Run(inputs);
        }

        var weights = new Dictionary<string, QuantizedTensor>(StringComparer.Ordinal);
        var operations = new List<GemmOperation>();
        foreach (Place place in places)
        {
            if (TraceProduct.Of(place.Products(), place.Name, written, weights, findings) is not { } operation) continue;
            operations.AddRange(options.Single ? TraceSplit.Of(operation, weights) : [operation]);
        }

        findings.ThrowIfAny();
        if (operations.Count == 0) throw findings.Fatal("ACC2076", "Every matrix product of the model is empty.", $"{places.Length} products", "products with elements");
        string rounded = options.Int8Activations ? "; activations as INT8 of each row" : "";
        return new GemmTrace { Origin = $"imported from the TFLite model {Path.GetFileName(model.File)}{rounded}{passed}", Synthetic = false, Operations = operations, Weights = weights };
    }

    /// <summary>A product, where it comes from, and the activations that runs gave it.</summary>
    private sealed record Place(TfliteStep Step, TfliteProduct Product)
    {
        public List<ProductOperand> Seen { get; } = [];

        public string Name => $"{Step.Site.Operator.Index}.{Step.Site.Operator.Code.Name}{(Product.Part.Length == 0 ? "" : ".")}{Product.Part}";

        public MatrixProduct[] Products()
        {
            ProductOperand weights = Product.Weights is { } values ? values() : new ProductOperand(Product.Batch * Product.N, Product.K, new float[Product.Batch * Product.N * Product.K], null);
            var one = new MatrixProduct
            {
                Source = Step.Site.Operator, Batch = Product.Batch, M = Product.M, N = Product.N, K = Product.K, Weights = weights, WeightOrigin = Product.Weights is null ? ValueOrigin.Computed : ValueOrigin.Constant,
                Activations = new ProductOperand(0, Product.K, [], null), ActivationOrigin = ValueOrigin.Invented, Stated = new OperandActivations(Product.ActivationFormat, Product.ActivationZero, [], []),
            };
            return Seen.Count == 0 ? [one] : [.. Seen.Select(activations => Computed(one with { Activations = activations, ActivationOrigin = ValueOrigin.Computed, Stated = null }))];
        }

        private static MatrixProduct Computed(MatrixProduct product) =>
            product.WeightOrigin != ValueOrigin.Constant ? product : product with { Result = IntegerProduct.Applies(product) ? IntegerProduct.Scaled(product) : FloatProduct.Multiply(product) };
    }
}
