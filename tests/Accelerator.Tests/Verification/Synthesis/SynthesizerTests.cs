using Accelerator.Hardware;
using Accelerator.Hardware.Tiles;
using Accelerator.Rtl;
using Accelerator.Tests.Rtl;
using Accelerator.Tests.Support;
using Accelerator.Verification.Simulators;
using Accelerator.Verification.Synthesis;

namespace Accelerator.Tests.Verification.Synthesis;

/// <summary>A small array in the cells of a library, by Yosys and OpenSTA.</summary>
public sealed class SynthesizerTests
{
    private static TileMicroarchitecture Tiny
    {
        get
        {
            AcceleratorSpec spec = Designs.Preset("mac-small").Spec;
            return AcceleratorFamilies.Elaborate(spec with
            {
                Name = "mac-tiny",
                Array = spec.Array with { TileM = 1, TileN = 2, TileK = 1, WeightBits = 2, RescaleLanes = 1, ScaleBits = 4, MaximumGroup = 4, MaximumGroups = 2, MaximumNTiles = 2, AddressBits = 6, FetchDepth = 1, OutputDepth = 1 },
            });
        }
    }

    [SynthesisFact]
    public void A_design_has_area_delay_and_power_and_is_synthesised_once()
    {
        RtlPackage package = Designs.Emit(Tiny);
        string folder = Directory.CreateTempSubdirectory("accel-synthesis-").FullName;
        try
        {
            var options = new SynthesisOptions { Library = LibertyLibrary.Load(LibertyLibrary.Standard) };
            var synthesizer = new Synthesizer(new SynthesisCache(folder));
            (SynthesisResult first, bool kept) = synthesizer.Run(package, options);
            kept.ShouldBeFalse();
            first.Library.ShouldBe("osu018_stdcells");
            first.Modules.Sum(module => module.Instances * module.Area).ShouldBe(first.Area, 0.01);
            first.Modules.Sum(module => module.Instances * module.Cells).ShouldBe(first.Cells);
            first.Modules[0].ShouldBe(first.Modules.Single(module => module.Name == "mac_tiny"));
            first.Modules.Single(module => module.Name == "mac_tiny_pe").Instances.ShouldBe(2);
            first.Timing.ShouldNotBeNull().Delay.ShouldBeInRange(1, 100);
            first.Power.ShouldNotBeNull().Total.ShouldBeInRange(1e-3, 10);

            (SynthesisResult second, kept) = synthesizer.Run(package, options);
            kept.ShouldBeTrue();
            (second with { Modules = first.Modules, Tools = first.Tools, Core = first.Core }).ShouldBe(first);
            second.Modules.ShouldBe(first.Modules);
            second.Core.ShouldBe(first.Core);
            first.Core.Select(part => part.Name).ShouldBe(["mac_tiny_array", "mac_tiny_activation_store"], ignoreOrder: true);

            // Damaged results are made anew; twice the activity is another question with more power.
            foreach (string file in Directory.GetFiles(folder)) File.WriteAllText(file, "{");
            (SynthesisResult busy, kept) = synthesizer.Run(package, options with { Activity = 0.4 });
            (kept, busy.Area, busy.Timing).ShouldBe((false, first.Area, first.Timing));
            busy.Power!.Switching.ShouldBe(2 * first.Power.Switching, 0.001 * first.Power.Switching);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Dissolved modules leave one area, less than that of the parts, and a delay that no border of a module lengthens.</summary>
    [SynthesisFact]
    public void Dissolved_modules_are_smaller()
    {
        RtlPackage package = Designs.Emit(Tiny);
        var options = new SynthesisOptions { Library = LibertyLibrary.Load(LibertyLibrary.Standard) };
        SynthesisResult whole = new Synthesizer(null).Run(package, options).Result, flat = new Synthesizer(null).Run(package, options with { Flatten = true }).Result;
        flat.Modules.ShouldHaveSingleItem().Name.ShouldBe("mac_tiny");
        flat.Area.ShouldBeInRange(whole.Area / 2, whole.Area);
    }

    /// <summary>
    /// The precompute unit gives some bits of a table twice. Yosys wrote that as an assignment to a concatenation, at which OpenSTA stopped reading: the table store behind it was no part of the power, and
    /// nothing said so.
    /// </summary>
    [SynthesisFact]
    public void The_power_of_a_lookup_table_array_has_all_of_its_units()
    {
        AcceleratorSpec spec = Designs.Preset("lut-small").Spec;
        RtlPackage package = Designs.Emit(AcceleratorFamilies.Elaborate(spec with
        {
            Name = "lut-tiny",
            Array = spec.Array with { TileM = 1, TileN = 2, RescaleLanes = 1, ScaleBits = 4, MaximumGroup = 4, MaximumGroups = 2, MaximumNTiles = 2, AddressBits = 6, FetchDepth = 1, OutputDepth = 1 },
        }));
        SynthesisResult result = new Synthesizer(null).Run(package, new SynthesisOptions { Library = LibertyLibrary.Load(LibertyLibrary.Standard) }).Result;
        result.Core.Select(part => part.Name).Order(StringComparer.Ordinal).ShouldBe(["lut_tiny_array", "lut_tiny_table_precompute", "lut_tiny_table_store"]);
        result.CoreArea.ShouldNotBeNull().ShouldBe(result.Modules.Where(module => result.Core.Any(part => part.Name == module.Name)).Sum(module => module.TotalArea), 0.01);
        result.CoreDelay.ShouldNotBeNull().ShouldBeInRange(0.5, result.Timing!.Delay * 1.5);
        result.CorePicojoulesPerCycle.ShouldNotBeNull().ShouldBeLessThan(result.PicojoulesPerCycle!.Value);

        // Two thirds of what the units have at the least: registers, whose clock no activity changes.
        double store = result.Core.Single(part => part.Name.EndsWith("_store", StringComparison.Ordinal)).DynamicPicojoules!.Value;
        store.ShouldBeGreaterThan(0.1 * result.PicojoulesPerCycle!.Value);
    }

    [SynthesisFact]
    public void A_latch_is_refused()
    {
        RtlPackage package = Designs.Emit(Tiny);
        const string File = "rtl/mac_tiny_output.sv";
        string text = package.Files[File].Replace("endmodule", "  logic held;\n  always_latch if (word_valid_i) held = output_ready_i;\nendmodule", StringComparison.Ordinal);
        var refused = Should.Throw<SimulatorException>(() => new Synthesizer(null).Run(package with { Files = package.Files.SetItem(File, text) }, new SynthesisOptions { Library = LibertyLibrary.Load(LibertyLibrary.Standard) }));
        refused.Message.ShouldContain("$dlatch");
    }
}
