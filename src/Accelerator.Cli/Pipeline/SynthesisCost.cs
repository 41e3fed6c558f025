using System.Collections.Concurrent;
using Accelerator.Configuration.Sweeps;
using Accelerator.Diagnostics;
using Accelerator.Exploration.Cost;
using Accelerator.Hardware.Tiles;
using Accelerator.Rtl;
using Accelerator.Verification.Simulators;
using Accelerator.Verification.Synthesis;
using Accelerator.Verification.Tools;

namespace Accelerator.Cli.Pipeline;

/// <summary>Area, delay and energy of designs by synthesis, each design once.</summary>
internal sealed class SynthesisCost : ICostSource
{
    private readonly SynthesisOptions options;
    private readonly Synthesizer synthesizer = new(SynthesisCache.OfUser());
    private readonly ConcurrentDictionary<string, Lazy<DesignCost>> known = new(StringComparer.Ordinal);

    /// <summary>Loads the library that a sweep names.</summary>
    /// <exception cref="InputException">A tool is not installed (ACC5001), or the library is none (ACC5003).</exception>
    public SynthesisCost(SweepCost cost)
    {
        ToolLocator.Require("yosys", "yosys");
        ToolLocator.Require("sta", "opensta");
        options = new SynthesisOptions { Library = LibertyLibrary.Load(cost.Liberty ?? LibertyLibrary.Standard) };
        Basis = $"{options.Library.Name} {options.Library.Hash} {string.Join(", ", Synthesizer.Tools())}";
    }

    /// <inheritdoc/>
    public string Name => "synthesis";

    /// <inheritdoc/>
    public string Basis { get; }

    /// <inheritdoc/>
    public DesignCost Of(TileMicroarchitecture shape, CancellationToken cancellation)
    {
        TileMicroarchitecture design = Design.Of(shape);
        return known.GetOrAdd(design.SpecHash, _ => new Lazy<DesignCost>(() => Synthesise(design, cancellation))).Value;
    }

    private DesignCost Synthesise(TileMicroarchitecture design, CancellationToken cancellation)
    {
        try
        {
            SynthesisResult result = synthesizer.Run(new RtlEmitter().Emit(design), options, cancellation).Result;
            return new DesignCost(
                new PartCost(result.Area, result.Timing?.Delay, result.PicojoulesPerCycle), new PartCost(result.CoreArea, result.CoreDelay, result.CorePicojoulesPerCycle), true);
        }
        catch (SimulatorException failure)
        {
            throw new InputException(new KeyedDiagnostic { Id = "ACC4031", Key = "array.family", Message = "The design cannot be synthesised.", Found = failure.Message, Allowed = "a design that Yosys maps to the library", Hint = "accel synth shows it by itself" });
        }
    }
}
