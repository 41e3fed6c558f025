using System.Collections.Concurrent;
using Accelerator.Diagnostics;
using Accelerator.Hardware;
using Accelerator.Hardware.Systolic;
using Accelerator.Hardware.Tiles;
using Accelerator.Rtl;
using Accelerator.Rtl.Templates;

namespace Accelerator.Tests.Rtl;

/// <summary>Templates and models fit each other: nothing that a template names may be missing, nothing in a model is there for nobody.</summary>
public sealed class TemplateUseTests
{
    private static readonly ITemplateRenderer Plain = TemplateRenderers.Create();

    /// <summary>Every template with the models that configurations of all kinds give it; the largest presets would only take longer.</summary>
    private static readonly Lazy<ConcurrentDictionary<string, ConcurrentBag<TemplateModel>>> Rendered = new(() =>
    {
        var seen = new Recorder();
        var emitter = new RtlEmitter(seen, LibraryCells.BesideProgram);
        foreach (string preset in Designs.Presets.Where(name => name.Contains("-small", StringComparison.Ordinal)))
        {
            // Systolic arrays have templates for each dataflow: saturating accumulators in all of them are more than luck would draw.
            TileMicroarchitecture shape = Designs.Preset(preset);
            emitter.Emit(shape);
            if (shape.Array is SystolicSpec array) emitter.Emit(AcceleratorFamilies.Elaborate(shape.Spec with { Array = array with { AccumulatorBits = shape.TermBits } }));
        }

        for (int number = 0; number < Designs.RandomCount; number++) emitter.Emit(Designs.Random(number));
        return seen.Models;
    });

    [Fact]
    public void Every_template_is_rendered_by_the_emitter() =>
        TemplateFolder.BesideProgram.Names.Where(name => !Included.Contains(name)).ShouldBe(Rendered.Value.Keys, ignoreOrder: true);

    /// <summary>A template that reaches for a name that is not there is refused, whichever name it is.</summary>
    [Fact]
    public void Each_member_taken_away_is_missed()
    {
        var unmissed = new List<string>();
        foreach ((string template, ConcurrentBag<TemplateModel> models) in Rendered.Value)
        {
            foreach (string path in TemplateMembers.Used(TemplateFolder.BesideProgram, template))
            {
                if (!models.Any(model => Misses(template, model.Without(path)))) unmissed.Add($"{template}: {path}");
            }
        }

        unmissed.ShouldBeEmpty();
    }

    [Fact]
    public void A_model_has_no_member_that_no_template_uses()
    {
        var used = Rendered.Value.Keys.SelectMany(name => TemplateMembers.Used(TemplateFolder.BesideProgram, name))
            .Select(path => path.Split('.')[0].Replace("[]", "", StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal);
        var idle = Rendered.Value.Values.SelectMany(models => models.First().Names).Distinct().Where(name => !used.Contains(name));
        idle.ShouldBeEmpty();
    }

    private static HashSet<string> Included =>
    [
        "banner.sbn", "tile/top_ports.sv.sbn", "tile/top_fetch.sv.sbn", "tile/rescale_operands.sv.sbn", "tile/rescale_control.sv.sbn", "systolic/weight_stationary/bottom.sv.sbn", "systolic/input_stationary/bottom.sv.sbn",
    ];

    private static bool Misses(string template, TemplateModel model)
    {
        try
        {
            Plain.Render(template, model);
            return false;
        }
        catch (InputException wrong)
        {
            wrong.Diagnostics.ShouldAllBe(finding => finding.Id == "ACC8002");
            return true;
        }
    }

    private sealed class Recorder : ITemplateRenderer
    {
        public ConcurrentDictionary<string, ConcurrentBag<TemplateModel>> Models { get; } = new(StringComparer.Ordinal);

        public string Render(string templateName, TemplateModel model)
        {
            Models.GetOrAdd(templateName, _ => []).Add(model);
            return Plain.Render(templateName, model);
        }
    }
}
