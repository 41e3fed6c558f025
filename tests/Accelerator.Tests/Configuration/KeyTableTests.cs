using Accelerator.Configuration;
using Accelerator.Configuration.Keys;
using Accelerator.Configuration.Reading;
using Accelerator.Diagnostics;
using Accelerator.Hardware;
using Accelerator.Hardware.Tiles;

namespace Accelerator.Tests.Configuration;

/// <summary>Ranges stand in the table of keys (for reading, schema and manual) and in the hardware's rules: they are the same.</summary>
public sealed class KeyTableTests
{
    public static TheoryData<string> IntegerKeys => [.. Integers(AcceleratorKeys.Section, "").Select(key => key.Path)];

    [Theory]
    [MemberData(nameof(IntegerKeys))]
    public void A_range_ends_where_the_rule_of_the_hardware_ends(string path)
    {
        (_, int minimum, int maximum) = Integers(AcceleratorKeys.Section, "").Single(key => key.Path == path);

        // A family may narrow the range of the table; the table's ends are those of the families together.
        AcceleratorSpec[] families = [Sample, MacSample, SystolicSample];
        families.ShouldContain(family => RangeFinding(family, path, minimum) == null);
        families.ShouldContain(family => RangeFinding(family, path, maximum) == null);
        foreach (int outside in (int[])[minimum - 1, maximum + 1])
        {
            foreach (AcceleratorSpec family in families)
            {
                KeyedDiagnostic finding = RangeFinding(family, path, outside).ShouldNotBeNull();
                finding.Message.ShouldBe("The value is out of range.");
                if (path == "formats.activation") finding.Allowed.ShouldBe("8 or 16");
                else if (path is not ("array.tile.k" or "formats.weight")) finding.Allowed.ShouldBe(minimum == maximum ? $"{minimum}" : $"{minimum} to {maximum}");
            }
        }
    }

    /// <summary>The ranges that differ between the families, each at both of its ends.</summary>
    [Theory]
    [InlineData("lut_tensor_core", "array.tile.k", 2, 6)]
    [InlineData("lut_tensor_core", "formats.weight", 1, 8)]
    [InlineData("mac", "array.tile.k", 1, 16)]
    [InlineData("mac", "formats.weight", 2, 8)]
    [InlineData("bit_serial", "array.tile.k", 1, 16)]
    [InlineData("bit_serial", "formats.weight", 2, 8)]
    [InlineData("systolic", "array.tile.k", 1, 16)]
    [InlineData("systolic", "formats.weight", 2, 8)]
    [InlineData("float_tile", "array.tile.k", 1, 16)]
    [InlineData("float_tile", "formats.weight", 3, 8)]
    [InlineData("float_tile", "formats.accumulator", 10, 31)]
    [InlineData("float_tile", "limits.group", 1, 4096)]
    public void A_family_narrows_a_range(string name, string path, int minimum, int maximum)
    {
        AcceleratorSpec family = name switch { "mac" => MacSample, "bit_serial" => BitSerialSample, "systolic" => SystolicSample, "float_tile" => FloatTileSample, _ => Sample };
        RangeFinding(family, path, minimum).ShouldBeNull();
        RangeFinding(family, path, maximum).ShouldBeNull();
        RangeFinding(family, path, minimum - 1)!.Allowed.ShouldBe($"{minimum} to {maximum}");
        RangeFinding(family, path, maximum + 1)!.Allowed.ShouldBe($"{minimum} to {maximum}");
    }

    [Theory]
    [InlineData("a")]
    [InlineData("a-b")]
    [InlineData("a0-9")]
    [InlineData("")]
    [InlineData("-a")]
    [InlineData("a-")]
    [InlineData("a--b")]
    [InlineData("A")]
    [InlineData("0a")]
    [InlineData("a_b")]
    [InlineData("é")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public void The_rule_for_names_is_that_of_the_hardware(string name)
    {
        AcceleratorSpec spec = Sample with { Name = name };
        Diagnostic? finding = AcceleratorFamilies.Check(spec).SingleOrDefault();
        TextRule rule = TextRules.AcceleratorName;

        bool accepted = name.Length <= rule.MaximumLength && rule.Accepts(name);
        accepted.ShouldBe(finding is null);
        (name.Length <= rule.MaximumLength && System.Text.RegularExpressions.Regex.IsMatch(name, rule.Pattern)).ShouldBe(accepted);
        if (finding is not null) (rule.Id, rule.Message, rule.Allowed, rule.Hint).ShouldBe((finding.Id, finding.Message, finding.Allowed!, finding.Hint));
    }

    /// <summary>The rule for the accumulator depends on other keys; the table has its widest and its narrowest case.</summary>
    [Fact]
    public void The_range_of_the_accumulator_is_the_widest_that_the_hardware_allows()
    {
        var format = (FormatType)((SectionType)AcceleratorKeys.Section.Keys.Single(key => key.Name == "formats").Type).Keys.Single(key => key.Name == "accumulator").Type;
        var narrow = Sample.Array with { TileK = 2, WeightBits = 1 };
        var wide = Sample.Array with { WeightBits = 8, MaximumGroup = 32_768, ScaleBits = 8 };

        Accepts(narrow, format.MinimumBits).ShouldBeTrue();
        Accepts(narrow, format.MinimumBits - 1).ShouldBeFalse();
        Accepts(wide, format.MaximumBits).ShouldBeTrue();
        Accepts(wide with { MaximumGroup = 65_536 }, format.MaximumBits + 1).ShouldBeFalse();
        var product = MacSample.Array with { TileK = 1, WeightBits = 2 };
        Accepts(product, format.MinimumBits).ShouldBeTrue();
        Accepts(product, format.MinimumBits - 1).ShouldBeFalse();

        bool Accepts(TileArraySpec array, int bits) => AcceleratorFamilies.Check(Sample with { Array = array with { AccumulatorBits = bits } }).Count == 0;
    }

    [Fact]
    public void Every_key_has_a_meaning_and_a_name_in_snake_case()
    {
        foreach (Key key in All(RootKeys.Section))
        {
            key.Name.ShouldMatch("^[a-z]+(_[a-z]+)*$");
            key.Meaning.ShouldNotEndWith(".");
            key.Meaning.Length.ShouldBeGreaterThan(5);
        }
    }

    private static AcceleratorSpec Sample => ConfigurationLoader.Parse(SampleConfiguration.Accelerator, SampleConfiguration.Path).Accelerator;

    private static AcceleratorSpec BitSerialSample => ConfigurationLoader.Parse(SampleConfiguration.BitSerial, SampleConfiguration.Path).Accelerator;

    private static AcceleratorSpec MacSample => ConfigurationLoader.Parse(SampleConfiguration.Mac, SampleConfiguration.Path).Accelerator;

    private static AcceleratorSpec SystolicSample => ConfigurationLoader.Parse(SampleConfiguration.Systolic, SampleConfiguration.Path).Accelerator;

    private static AcceleratorSpec FloatTileSample => ConfigurationLoader.Parse(SampleConfiguration.FloatTile, SampleConfiguration.Path).Accelerator;

    private static KeyedDiagnostic? RangeFinding(AcceleratorSpec family, string path, int value)
    {
        var values = new Values();
        AcceleratorBinding.Write(family with { Array = family.Array with { SideUnit = path.StartsWith("side_unit", StringComparison.Ordinal) ? new SideUnitSpec(8, 8) : null } }, values);
        string full = $"accelerator.{path}";
        values[full] = values[full] is NumberFormat ? new NumberFormat(value) : value;
        return AcceleratorFamilies.Check(AcceleratorBinding.Read(values)).OfType<KeyedDiagnostic>().SingleOrDefault(finding => finding.Id == "ACC1002" && finding.Key == path);
    }

    /// <summary>All integers and formats but the accumulator, whose range depends on the other keys (ACC1004).</summary>
    private static IEnumerable<(string Path, int Minimum, int Maximum)> Integers(SectionType section, string path)
    {
        foreach (Key key in section.Keys)
        {
            string below = KeyPath.Below(path, key.Name);
            if (key.Type is IntegerType integer) yield return (below, integer.Minimum, integer.Maximum);
            if (key.Type is FormatType { Word: null } format) yield return (below, format.MinimumBits, format.MaximumBits);
            if (key.Type is not SectionType inner) continue;
            foreach (var item in Integers(inner, below)) yield return item;
        }
    }

    private static IEnumerable<Key> All(SectionType section)
    {
        foreach (Key key in section.Keys)
        {
            yield return key;
            SectionType? inner = key.Type as SectionType ?? (key.Type as ListType)?.Item as SectionType;
            if (inner is null) continue;
            foreach (Key below in All(inner)) yield return below;
        }
    }
}
