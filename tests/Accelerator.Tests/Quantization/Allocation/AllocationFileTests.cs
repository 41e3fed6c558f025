using System.Text;
using Accelerator.Configuration.Allocation;
using Accelerator.Diagnostics;
using Accelerator.Numerics;
using Accelerator.Quantization.Allocation;
using Accelerator.Quantization.Formats;
using Accelerator.Quantization.Recipes;

namespace Accelerator.Tests.Quantization.Allocation;

/// <summary>Tables that users write, and the allocation that goes to the quantiser.</summary>
public sealed class AllocationFileTests
{
    private const string Csv = """"
        # a comment
        layer,choice,cost,size,bops,tie
        "conv, first",int4,4,1,2,
        "conv, first",int8,1,2,6,
        b,int4,5,1,3,x

        b,int8,-1e-3,2,7,x
        c,int8,0.1,2,7,x
        c,"fp ""4""",0.9,1,2,x
        """";

    private const string Yaml = """
        limits: {size: 4, bops: 100}
        layers:
          - name: conv, first
            choices:
              - {name: int4, cost: 4, size: 1, bops: 2}
              - {name: int8, cost: 1, size: 2, bops: 6}
          - name: b
            choices: [{name: int4, cost: 5, size: 1, bops: 3}, {name: int8, cost: -1e-3, size: 2, bops: 7}]
        ties:
          - [b, "conv, first"]
        """;

    private const string Json = """{"limits": {"size": 4}, "layers": [{"name": "b", "choices": [{"name": "int4", "cost": 5, "size": 1}]}]}""";

    private const string Allocation = """
        {
          "format": "accelerator-allocation",
          "version": 1,
          "layers": [
            {"tensor": "model.layers.0.mlp.up_proj.weight", "format": "int3", "group": "32"},
            {"tensor": "model.layers.0.mlp.down_proj.weight", "format": "hlq2", "group": "row"}
          ]
        }
        """;

    [Fact]
    public void Csv_is_read()
    {
        AllocationTable table = AllocationTableFile.Parse(Csv, "t.csv");
        table.Resources.ShouldBe(["size", "bops"]);
        table.Layers.Select(layer => layer.Name).ShouldBe(["conv, first", "b", "c"]);
        table.Layers[0].Choices[1].Uses.ShouldBe([2, 6]);
        table.Layers[1].Choices[1].Cost.ShouldBe(-1e-3);
        table.Layers[2].Choices[1].Name.ShouldBe("fp \"4\"");
        table.Ties.ShouldHaveSingleItem().ShouldBe(["b", "c"]);
    }

    [Theory]
    [InlineData(Yaml, "t.yaml", 2)]
    [InlineData(Json, "t.json", 1)]
    public void Yaml_and_json_are_read(string text, string path, int layers)
    {
        AllocationTable table = AllocationTableFile.Parse(text, path);
        table.Layers.Count.ShouldBe(layers);
        table.Limits["size"].ShouldBe(4);
        table.Layers[^1].Choices[0].Cost.ShouldBe(5);
        table.Layers[^1].Choices[0].Uses[0].ShouldBe(1);
    }

    [Theory]
    [InlineData("t.csv", "layer,cost\na,1", "ACC2210", 1)]
    [InlineData("t.csv", "", "ACC2210", 1)]
    [InlineData("t.csv", "layer,choice,cost,size\na,x,1,nan\na,y,1", "ACC2210", 2)]
    [InlineData("t.csv", "layer,choice,cost\na,x,1\na,x,2", "ACC2210", 1)]
    [InlineData("t.csv", "layer,choice,cost\n\"a,x,1", "ACC2210", 1)]
    [InlineData("t.csv", "layer,choice,cost,tie\na,x,1,t\nb,y,2,t", "ACC2213", 1)]
    [InlineData("t.yaml", "layers: 3", "ACC2210", 1)]
    [InlineData("t.yaml", "layers: [{name: a, choices: []}]", "ACC2210", 1)]
    [InlineData("t.yaml", "layers: [{name: a, choices: [{name: x, cost: 1e999}]}]", "ACC2210", 2)]
    [InlineData("t.yaml", "layers: [{name: a, choices: [{name: x, cost: 1}]}]\nties: [[a, q]]", "ACC2213", 1)]
    [InlineData("t.yaml", "layers: [{name: a, choices: [{name: x, cost: 1, size: 1}, {name: y, cost: 1}]}]", "ACC2210", 1)]
    public void What_is_wrong_with_a_table_is_said(string path, string text, string id, int findings)
    {
        InputException wrong = Should.Throw<InputException>(() => AllocationTableFile.Parse(text, path));
        wrong.Diagnostics.Count.ShouldBe(findings, wrong.Message);
        wrong.Diagnostics.ShouldAllBe(finding => finding.Id == id && finding.File == path && finding.Line > 0);
    }

    [Fact]
    public void An_allocation_becomes_overrides()
    {
        IReadOnlyList<LayerOverride> overrides = AllocationFile.Parse(Encoding.UTF8.GetBytes(Allocation), "a.json");
        overrides.ShouldBe([
            new LayerOverride("model.layers.0.mlp.up_proj.weight", FormatCatalog.Find("int3"), new GroupSetting(Granularity.Group, 32), File: "a.json"),
            new LayerOverride("model.layers.0.mlp.down_proj.weight", FormatCatalog.Find("hlq2"), new GroupSetting(Granularity.Row), File: "a.json")]);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("{\"format\": \"accelerator-allocation\", \"version\": 2, \"layers\": []}")]
    [InlineData("{\"format\": \"accelerator-allocation\", \"version\": 1, \"layers\": []}")]
    [InlineData("{\"format\": \"accelerator-allocation\", \"version\": 1, \"layers\": [{\"tensor\": \"*\", \"format\": \"int4\", \"group\": \"row\"}]}")]
    [InlineData("{\"format\": \"accelerator-allocation\", \"version\": 1, \"layers\": [{\"tensor\": \"a\", \"format\": \"int99\", \"group\": \"0\"}]}")]
    public void What_is_wrong_with_an_allocation_is_said(string text) =>
        Should.Throw<InputException>(() => AllocationFile.Parse(Encoding.UTF8.GetBytes(text), "a.json")).Diagnostics.ShouldAllBe(finding => finding.Id == "ACC2214");

    [Theory]
    [InlineData(Csv, "t.csv")]
    [InlineData(Yaml, "t.yaml")]
    [InlineData(Allocation, "a.json")]
    public void Mutated_files_are_read_or_refused(string text, string path)
    {
        byte[] original = Encoding.UTF8.GetBytes(text);
        for (ulong seed = 1; seed <= 20_000; seed++)
        {
            var random = new Xoshiro256(seed);
            byte[] bytes = Mutated(original, random);
            try
            {
                if (path == "a.json") AllocationFile.Parse(bytes, path).Count.ShouldBeGreaterThan(0);
                else AllocationTableFile.Parse(Encoding.UTF8.GetString(bytes), path).Layers.ShouldAllBe(layer => layer.Choices.Count > 0);
            }
            catch (InputException)
            {
                // Refused, as it may be.
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"seed {seed}", e);
            }
        }
    }

    private static byte[] Mutated(byte[] original, Xoshiro256 random)
    {
        byte[] bytes = (byte[])original.Clone();
        for (int times = random.NextInt32(1, 3); times > 0; times--)
        {
            int at = random.Below(bytes.Length), length = Math.Min(random.NextInt32(1, 12), bytes.Length - at);
            switch (random.Below(6))
            {
                case 0:
                    bytes[at] ^= (byte)(1 << random.Below(8));
                    break;
                case 1:
                    bytes[at] = (byte)random.Next();
                    break;
                case 2:
                    bytes = at > 0 ? bytes[..at] : bytes;
                    break;
                case 3:
                    bytes.AsSpan(at, length).Fill(random.Below(2) == 0 ? (byte)0 : (byte)0xFF);
                    break;
                case 4: // a piece from elsewhere
                    int from = random.Below(bytes.Length - length + 1);
                    bytes = [.. bytes[..at], .. bytes[from..(from + length)], .. bytes[at..]];
                    break;
                default:
                    bytes[at] = (byte)"{}[]:,\"\n -#9e"[random.Below(13)];
                    break;
            }
        }

        return bytes;
    }
}
