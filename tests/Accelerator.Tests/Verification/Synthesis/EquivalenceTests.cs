using Accelerator.Hardware;
using Accelerator.Rtl;
using Accelerator.Tests.Rtl;
using Accelerator.Tests.Support;
using Accelerator.Verification.Synthesis;

namespace Accelerator.Tests.Verification.Synthesis;

/// <summary>Netlists of PEs against their RTL.</summary>
public sealed class EquivalenceTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(10);

    [SynthesisFact]
    public void Netlists_of_the_pes_of_small_presets_are_proved()
    {
        LibertyLibrary library = LibertyLibrary.Load(LibertyLibrary.Standard);
        foreach (string preset in (ReadOnlySpan<string>)["lut-small", "bs-small", "bs-small-sparse", "systolic-small-cube", "mac-small", "mac-small-pipelined"])
        {
            RtlPackage package = Designs.Emit(Designs.Preset(preset));
            foreach (string module in EquivalenceProver.Modules(package))
            {
                EquivalenceResult result = new EquivalenceProver(null).Prove(package, module, library, Limit);
                result.Proved.ShouldBeTrue(result.ToString());
                result.Points.ShouldBeGreaterThan(10);
            }
        }
    }

    /// <summary>Gates of another kind in the netlist, after everything that Yosys checks itself.</summary>
    [SynthesisFact]
    public void A_netlist_that_does_something_else_is_not_proved()
    {
        RtlPackage package = Designs.Emit(Designs.Preset("lut-small"));
        EquivalenceResult result = Prove(package, package.Files["synth.ys"] + "\nchtype -set $_OR_ t:$_AND_\n");
        (result.Proved, result.Unproved > 0).ShouldBe((false, true));
    }

    /// <summary>The same where sums of products are proved by algebra and gates by ABC.</summary>
    [SynthesisFact]
    public void A_sum_of_products_with_a_wrong_gate_is_not_proved()
    {
        RtlPackage package = Designs.Emit(Designs.Preset("mac-small"));
        EquivalenceResult result = Prove(package, package.Files["synth.ys"] + "\nchtype -set $_OR_ t:$_AND_\n");
        (result.Proved, result.Unproved > 0, result.Sums).ShouldBe((false, true, 1));
    }

    /// <summary>Words that are not the RTL's any more: products taken away from one another.</summary>
    [SynthesisFact]
    public void A_sum_of_products_that_is_another_one_is_not_proved()
    {
        RtlPackage package = Designs.Emit(Designs.Preset("mac-small"));
        string script = package.Files["synth.ys"].Replace("\nsynth -top mac_small -run begin:fine", "\nchtype -set $sub t:$add\nsynth -top mac_small -run begin:fine", StringComparison.Ordinal);
        script.ShouldNotBe(package.Files["synth.ys"]);
        EquivalenceResult result = Prove(package, script);
        (result.Proved, result.Unproved > 0, result.Sums).ShouldBe((false, true, 0));
    }

    private static EquivalenceResult Prove(RtlPackage package, string script) =>
        new EquivalenceProver(null).Prove(package with { Files = package.Files.SetItem("synth.ys", script) }, $"{package.Top}_pe", LibertyLibrary.Load(LibertyLibrary.Standard), Limit);

    /// <summary>A proof that does not end says nothing, least of all that the netlist is right.</summary>
    [SynthesisFact]
    public void Time_that_does_not_suffice_is_no_proof()
    {
        RtlPackage package = Designs.Emit(Designs.Preset("lut-small"));
        EquivalenceResult result = new EquivalenceProver(null).Prove(package, $"{package.Top}_pe", LibertyLibrary.Load(LibertyLibrary.Standard), TimeSpan.FromMilliseconds(1));
        (result.Proved, result.Decided).ShouldBe((false, false));
    }
}
