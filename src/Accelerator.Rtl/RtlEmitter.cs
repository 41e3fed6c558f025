using System.Collections.Immutable;
using Accelerator.Hardware;
using Accelerator.Hardware.BitSerial;
using Accelerator.Hardware.Contracts;
using Accelerator.Hardware.FloatTile;
using Accelerator.Hardware.LutTensorCore;
using Accelerator.Hardware.Mac;
using Accelerator.Hardware.Systolic;
using Accelerator.Hardware.Tiles;
using Accelerator.Rtl.Templates;

namespace Accelerator.Rtl;

/// <summary>
/// Turns an elaborated accelerator into a package of SystemVerilog: the same microarchitecture gives the same bytes, whatever the
/// machine, culture or time.
/// </summary>
public sealed class RtlEmitter
{
    private const string TopRole = "top";
    private const string CellPrefix = "acc_";
    private const string SharedFolder = "tile";

    /// <summary>Modules that are the same in every family: those of templates/tile.</summary>
    private static readonly string[] Shared = [TopRole, "sequencer", "activation_store", "side_unit", "rescale", "rescale_lane", "output"];

    private readonly ITemplateRenderer renderer;
    private readonly LibraryCells cells;

    /// <summary>An emitter over the templates and cells that are copied beside the program.</summary>
    public RtlEmitter()
        : this(TemplateRenderers.Create(), LibraryCells.BesideProgram)
    {
    }

    /// <summary>An emitter over given templates and cells.</summary>
    public RtlEmitter(ITemplateRenderer renderer, LibraryCells cells)
    {
        this.renderer = renderer;
        this.cells = cells;
    }

    /// <summary>The SystemVerilog module that implements a contract: cells keep their name, the others carry the configuration's.</summary>
    public static string ModuleName(Microarchitecture shape, ModuleContract contract)
    {
        ArgumentNullException.ThrowIfNull(shape);
        ArgumentNullException.ThrowIfNull(contract);
        if (contract.Module.StartsWith(CellPrefix, StringComparison.Ordinal)) return contract.Module;
        return contract.Module == TopRole ? shape.Identifier : $"{shape.Identifier}_{contract.Module}";
    }

    /// <summary>Emits the package.</summary>
    /// <exception cref="Diagnostics.InputException">A template is missing or names what its model lacks.</exception>
    public RtlPackage Emit(Microarchitecture shape)
    {
        ArgumentNullException.ThrowIfNull(shape);
        (string folder, TemplateModel model) = Family(shape);
        var files = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);

        // The contracts run from the top down: reversed, a module comes after those that it uses.
        var modules = new List<(string Name, string Text)>();
        foreach (ModuleContract contract in shape.Contracts.Reverse())
        {
            string name = ModuleName(shape, contract);
            if (contract.Module.StartsWith(CellPrefix, StringComparison.Ordinal)) continue;
            modules.Add((name, renderer.Render($"{(Shared.Contains(contract.Module) ? SharedFolder : folder)}/{contract.Module}.sv.sbn", model)));
        }

        var used = cells.UsedBy(modules.Select(module => module.Text)).Select(cell => (cell.Name, Text: Cell(cell.Text))).ToList();
        ImmutableArray<string> sources = [.. used.Concat(modules).Select(module => $"rtl/{module.Name}.sv")];
        foreach ((string name, string text) in used.Concat(modules)) files.Add($"rtl/{name}.sv", text);

        string top = shape.Identifier;
        TemplateModel bench = TestbenchTemplateModel.Build(shape);
        TemplateModel package = PackageTemplateModel.Build(shape, Description((TileMicroarchitecture)shape), sources);
        files.Add($"tb/{top}_trace.sv", renderer.Render("testbench/trace.sv.sbn", bench));
        files.Add($"tb/{top}_tb.sv", renderer.Render("testbench/tb.sv.sbn", bench));
        files.Add("filelist.f", renderer.Render("package/filelist.f.sbn", package));
        files.Add("synth.ys", renderer.Render("package/synth.ys.sbn", package));
        files.Add("synth_map.v", renderer.Render("package/synth_map.v.sbn", package));
        files.Add($"{top}.core", renderer.Render("package/core.sbn", package));
        files.Add($"{top}.contract.yaml", renderer.Render("package/contract.yaml.sbn", package));
        files.Add("README.md", renderer.Render("package/README.md.sbn", package));
        return new RtlPackage
        {
            Files = files.ToImmutable(),
            Top = top,
            SpecHash = shape.SpecHash,
            Sources = sources,
            StimulusBits = TestbenchTemplateModel.StimulusBits(shape),
            TraceBits = TestbenchTemplateModel.TraceBits(shape),
        };
    }

    /// <summary>
    /// The package with a trace harness that shows the top's ports alone: what is replayed into, so that a simulator pays for no signal
    /// inside that nobody wants.
    /// </summary>
    /// <param name="shape">The microarchitecture.</param>
    /// <param name="more">Inputs that the top is going to have besides its contract's, in the stimulus behind those.</param>
    public RtlPackage EmitReplay(Microarchitecture shape, params ReadOnlySpan<PortContract> more)
    {
        RtlPackage package = Emit(shape);
        ImmutableArray<ModuleContract> top = [shape.Contracts[0] with { Ports = [.. shape.Contracts[0].Ports, .. more] }];
        Microarchitecture alone = shape with { Contracts = top, Trace = new TraceLayout(top) };
        return package with
        {
            Files = package.Files.SetItem(package.TraceSource, renderer.Render("testbench/trace.sv.sbn", TestbenchTemplateModel.Build(alone))),
            StimulusBits = TestbenchTemplateModel.StimulusBits(alone),
            TraceBits = TestbenchTemplateModel.TraceBits(alone),
        };
    }

    /// <summary>A cell as it stands in a package: the user's, so its first line, the licence of this repository, is replaced.</summary>
    private string Cell(string text) =>
        renderer.Render("package/cell.sv.sbn", TemplateModel.Of(("cell", text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..].TrimEnd('\n'))));

    private static string Description(TileMicroarchitecture shape) =>
        $"{char.ToUpperInvariant(shape.Title[0])}{shape.Title[1..]}, tile M{shape.Array.TileM} N{shape.Array.TileN} K{shape.Array.TileK}, "
        + $"{shape.Array.WeightBits}-bit weights, {shape.Array.ActivationBits}-bit activations";

    /// <summary>Folder of the family's own templates, and what they see.</summary>
    private static (string Folder, TemplateModel Model) Family(Microarchitecture shape) => shape switch
    {
        LutTensorCoreMicroarchitecture lut => ("lut_tensor_core", LutTensorCoreTemplateModel.Build(lut)),
        MacMicroarchitecture mac => ("mac", MacTemplateModel.Build(mac)),
        BitSerialMicroarchitecture serial => ("bit_serial", BitSerialTemplateModel.Build(serial)),
        SystolicMicroarchitecture systolic => (SystolicFolder(systolic.Array), SystolicTemplateModel.Build(systolic)),
        FloatTileMicroarchitecture floats => ("float_tile", FloatTileTemplateModel.Build(floats)),
        _ => throw new ArgumentException($"There are no templates of {shape.Family}.", nameof(shape)),
    };

    private static string SystolicFolder(SystolicSpec array) => (array.Dataflow, array.WeightBuffers) switch
    {
        (SystolicDataflow.OutputStationary, _) => "systolic/output_stationary",
        (SystolicDataflow.WeightStationary, OperandBuffers.None) => "systolic/weight_stationary",
        (SystolicDataflow.WeightStationary, _) => "systolic/weight_loaded",
        (SystolicDataflow.InputStationary, OperandBuffers.None) => "systolic/input_stationary",
        (SystolicDataflow.InputStationary, _) => "systolic/input_loaded",
        _ => throw new ArgumentOutOfRangeException(nameof(array), array.Dataflow, "There are no templates of it."),
    };
}
