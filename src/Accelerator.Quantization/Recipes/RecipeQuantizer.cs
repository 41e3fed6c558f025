using Accelerator.Diagnostics;
using Accelerator.Numerics;
using Accelerator.Quantization.Calibration;
using Accelerator.Quantization.Formats;
using Accelerator.Quantization.Methods;
using Accelerator.Quantization.Transforms;
using Accelerator.Workloads.Models;

namespace Accelerator.Quantization.Recipes;

/// <summary>Quantises a model by a recipe. The result does not depend on the number of threads.</summary>
public static class RecipeQuantizer
{
    /// <summary>Quantises.</summary>
    /// <param name="model">The model.</param>
    /// <param name="recipe">How.</param>
    /// <param name="calibration">Makes the statistics of the inputs; called once, and only if the method needs them.</param>
    /// <param name="cancellation">Ends the work between two layers.</param>
    /// <exception cref="InputException">The recipe does not fit the model, the weights are not finite, or calibration is needed and missing.</exception>
    public static QuantizedModel Quantize(LlamaModel model, QuantizationRecipe recipe, Func<Calibrator>? calibration = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(recipe);
        IReadOnlyList<(LinearSite Site, LayerSetting Setting)> settings = recipe.Settings(model);
        Calibrator? calibrator = settings.Any(s => recipe.Method.Calibrates(s.Setting.Format)) ? calibration?.Invoke() : null;
        var groups = settings.GroupBy(s => Calibrator.Leader(s.Site)).Select(g => g.ToArray()).ToArray();
        IReadOnlyList<ITransformSearch> searches = Searches(model, recipe, groups, calibrator);
        IRounding rounding = recipe.Method.Rounding.Stage.Make(recipe.Method.Rounding.Arguments);
        var layers = new List<QuantizedLayer>();
        foreach ((LinearSite Site, LayerSetting Setting)[] group in groups)
        {
            cancellation.ThrowIfCancellationRequested();
            LayerProblem[] problems = [.. group.Select(g => Problem(model, recipe, g.Site, g.Setting, calibrator))];
            InputTransform? transform = null;
            foreach (ITransformSearch search in searches)
            {
                InputTransform? next = search.Search(problems, FoldsInto(model, group[0].Site));
                if (next is null) continue;
                transform = transform is null ? next : transform.Then(next);
                problems = [.. problems.Select(p => p.Under(next))];
            }

            foreach (((LinearSite site, LayerSetting setting), LayerProblem problem) in group.Zip(problems))
            {
                QuantizedMatrix? stored = transform is null && rounding is RoundToNearest ? Stored(model, site, setting) : null;
                QuantizedTensor tensor = stored ?? (setting.Format is MatrixFormat format ? format.Quantize(problem) : rounding.Quantize(problem));
                layers.Add(new QuantizedLayer(site, $"{recipe.Method} {setting.Format} {setting.Group}{recipe.Fit.RoundingText}{(stored is null ? "" : ", codes of the checkpoint")}", tensor, recipe.Activations)
                {
                    Scales = tensor is QuantizedMatrix matrix ? HardwareScales.Of(matrix, recipe.HardwareScaleBits) : null,
                    Transform = transform,
                });
            }
        }

        return new QuantizedModel(model, [.. layers.OrderBy(l => l.Site.Layer).ThenBy(l => l.Site.Kind)], recipe.Description);
    }

    /// <summary>
    /// The codes, scales and zero points that a layer of a GPTQ, AWQ or BitNet checkpoint came with, where they are of the format and the groups that are
    /// asked for: its values lie on those levels, so they are the nearest, and searching for others could only lose. Else null.
    /// </summary>
    private static QuantizedMatrix? Stored(LlamaModel model, LinearSite site, LayerSetting setting) =>
        setting.Format is UniformFormat && setting.Group.Granularity != Granularity.Tensor && model.Packed.GetValueOrDefault(site.TensorName)?.TryMatrix(out _) is { } matrix
        && matrix.Format == setting.Format.Name && matrix.GroupSize == setting.Group.SizeFor(setting.Format, matrix.Columns) ? matrix : null;

    /// <summary>What takes channel scales of an input for free: the norm before it, or the rows of up. Under grouped queries the rows of value feed several channels each, so o takes none.</summary>
    private static string? FoldsInto(LlamaModel model, LinearSite leader) => leader.Kind switch
    {
        LinearKind.Query or LinearKind.Gate => "norm",
        LinearKind.Down => "up_proj",
        _ => model.Config.Heads == model.Config.KeyValueHeads ? "v_proj" : null,
    };

    private static List<ITransformSearch> Searches(LlamaModel model, QuantizationRecipe recipe, (LinearSite Site, LayerSetting Setting)[][] groups, Calibrator? calibrator)
    {
        IReadOnlyList<IReadOnlyList<LayerProblem>> all = recipe.Method.Transforms.Any(t => t.Stage.LooksAtModel)
            ? [.. groups.Select(group => (LayerProblem[])[.. group.Select(g => Problem(model, recipe, g.Site, g.Setting, calibrator))])]
            : [];
        return [.. recipe.Method.Transforms.Select(t => t.Stage.Make(t.Arguments, all))];
    }

    private static LayerProblem Problem(LlamaModel model, QuantizationRecipe recipe, LinearSite site, LayerSetting setting, Calibrator? calibrator)
    {
        (int n, int k) = model.Config.ShapeOf(site.Kind);
        float[] weights = model.Weight(site);
        if (weights.AsSpan().ContainsAnyExceptInRange(float.MinValue, float.MaxValue))
        {
            throw new InputException(new Diagnostic { Id = "ACC2010", Message = $"Tensor {site.TensorName} holds a value that is not finite.", Allowed = "finite values" });
        }

        return new LayerProblem
        {
            Name = site.TensorName, Weights = weights, Rows = n, Columns = k, GroupSize = setting.Group.SizeFor(setting.Format, k),
            WholeTensor = setting.Group.Granularity == Granularity.Tensor, Format = setting.Format as WeightFormat ?? UnusedFormat.Instance,
            Fit = recipe.Method.Rounding.Stage.Fit(recipe.Fit), Inputs = calibrator is null ? null : LayerInputs.Of(calibrator[site]),
        };
    }
}
