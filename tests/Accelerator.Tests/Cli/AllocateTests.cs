using System.Text.Json;

namespace Accelerator.Tests.Cli;

/// <summary><c>accel allocate</c> on tables, as a user runs it.</summary>
public sealed class AllocateTests
{
    private const string Table = "layer,choice,cost,size,bops,tie\na,int4,4,1,2,\na,int8,1,2,6,\nb,int4,5,1,3,x\nb,int8,0,2,7,x\nc,int8,0.1,2,7,x\nc,int4,0.9,1,2,x\n";

    [Fact]
    public void The_cheapest_choices_within_the_limits_are_printed_and_written()
    {
        using var accel = new Accel();
        accel.Write("layers.csv", Table);
        AccelResult result = accel.Run("allocate", "layers.csv", "--limit", "size=5", "--limit", "bops=20", "--out", "result.json");
        (result.ExitCode, result.Error).ShouldBe((0, ""));
        result.Output.ShouldContain("cost    4.1, proved optimal");
        using JsonDocument json = JsonDocument.Parse(File.ReadAllText(accel["result.json"]));
        json.RootElement.GetProperty("status").GetString().ShouldBe("optimal");
        json.RootElement.GetProperty("layers").EnumerateArray().Select(layer => $"{layer.GetProperty("layer")}: {layer.GetProperty("choice")}").ShouldBe(["a: int4", "b = c: int8"]);
        json.RootElement.GetProperty("limits")[1].GetProperty("used").GetDouble().ShouldBe(16);
    }

    [Theory]
    [InlineData("ACC2212", "--limit", "size=2")]
    [InlineData("ACC2211", "--limit", "weight=2")]
    [InlineData("ACC9007", "--limit", "size")]
    [InlineData("ACC9007", "--bits", "3")]
    [InlineData("ACC9007", "--width", "0")]
    public void Wrong_options_are_refused(string id, string option, string value)
    {
        using var accel = new Accel();
        accel.Write("layers.csv", Table);
        AccelResult result = accel.Run("allocate", "layers.csv", option, value, "--out", "result.json");
        (result.ExitCode, result.Output).ShouldBe((2, ""));
        result.Error.ShouldContain($"error {id}");
        accel.Left.ShouldBe(["layers.csv"]);
    }
}
