using Accelerator.Tests.Support;

namespace Accelerator.Tests.Rtl;

/// <summary>The presets on the three tools.</summary>
public sealed class PresetToolTests
{
    [ToolTheory("verilator", "iverilog", "yosys")]
    [MemberData(nameof(Designs.PresetData), MemberType = typeof(Designs))]
    public void Presets_are_clean(string preset) => ToolCheck.Run(Designs.Preset(preset));
}
