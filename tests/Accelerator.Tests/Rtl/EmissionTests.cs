using System.Globalization;
using Accelerator.Rtl;
using Accelerator.Tests.Snapshots;
using Accelerator.Tests.Support;

namespace Accelerator.Tests.Rtl;

public sealed class EmissionTests
{
    [Theory]
    [MemberData(nameof(Designs.PresetData), MemberType = typeof(Designs))]
    public void Committed_packages_are_what_the_emitter_writes(string preset)
    {
        string folder = Repository.PathOf($"rtl/generated/{preset}");
        RtlPackage package = Designs.Emit(Designs.Preset(preset));
        var committed = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(path => Path.GetRelativePath(folder, path).Replace('\\', '/'), path => File.ReadAllText(path).ReplaceLineEndings("\n"), StringComparer.Ordinal);
        committed.Keys.Order(StringComparer.Ordinal).ShouldBe(package.Files.Keys, ignoreOrder: false, customMessage: "run tools/regenerate");
        foreach ((string name, string text) in package.Files) (committed[name] == text).ShouldBeTrue($"rtl/generated/{preset}/{name} has drifted: run tools/regenerate");
    }

    [Fact]
    public void No_generated_folder_lacks_its_preset() =>
        Directory.EnumerateDirectories(Repository.PathOf("rtl/generated")).Select(Path.GetFileName).Order(StringComparer.Ordinal).ShouldBe(Designs.Presets);

    [Fact]
    public void The_same_configuration_gives_the_same_bytes_in_any_culture()
    {
        RtlPackage first = Designs.Emit(Designs.Preset("lut-small"));
        CultureInfo usual = CultureInfo.CurrentCulture;
        var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        odd.NumberFormat.NegativeSign = "~";
        odd.NumberFormat.NumberDecimalSeparator = ",";
        odd.NumberFormat.NumberGroupSeparator = ".";
        try
        {
            CultureInfo.CurrentCulture = odd;
            Designs.Emit(Designs.Preset("lut-small")).Files.ShouldBe(first.Files);
        }
        finally
        {
            CultureInfo.CurrentCulture = usual;
        }
    }

    [Fact]
    public void Every_file_reads_as_if_written_by_hand()
    {
        var packages = Designs.Presets.Select(name => Designs.Emit(Designs.Preset(name))).Concat(Enumerable.Range(0, 20).Select(number => Designs.Emit(Designs.Random(number))));
        foreach (RtlPackage package in packages)
        {
            foreach ((string name, string text) in package.Files)
            {
                string where = $"{package.Top}: {name}";
                text.ShouldEndWith("\n", customMessage: where);
                text.ShouldNotContain("\n\n\n", customMessage: where);
                text.ShouldNotContain("\t", customMessage: where);
                text.ShouldNotContain("\r", customMessage: where);
                text.ShouldNotContain("~}}", customMessage: where);
                text.ShouldNotContain("{{~", customMessage: where);
                if (!name.EndsWith(".sv", StringComparison.Ordinal)) continue;
                text.ShouldContain($"module {Path.GetFileNameWithoutExtension(name)}", customMessage: $"{where}: one module a file, named alike");
                if (!name.StartsWith("rtl/acc_", StringComparison.Ordinal)) text.ShouldContain(package.SpecHash, customMessage: where);
                string[] lines = text.Split('\n');
                for (int i = 0; i < lines.Length; i++)
                {
                    lines[i].ShouldBe(lines[i].TrimEnd(), $"{where}:{i + 1}: trailing blanks");
                    lines[i].Length.ShouldBeLessThanOrEqualTo(160, $"{where}:{i + 1}");
                }
            }
        }
    }

    [Fact]
    public void The_small_package_is_as_it_was_seen()
    {
        RtlPackage package = Designs.Emit(Designs.Preset("lut-small"));
        Snapshot.Match(string.Join("\n", package.Files.Where(file => file.Key is "rtl/lut_small_pe.sv" or "rtl/lut_small_sequencer.sv" or "filelist.f" or "synth.ys").Select(file => $"==== {file.Key}\n{file.Value}")), "sv");
    }
}
