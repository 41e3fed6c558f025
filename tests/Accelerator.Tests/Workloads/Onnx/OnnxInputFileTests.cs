using Accelerator.Diagnostics;
using Accelerator.Workloads.Onnx;
using Accelerator.Workloads.Onnx.Execution;
using Accelerator.Workloads.Safetensors;

namespace Accelerator.Tests.Workloads.Onnx;

/// <summary>Inputs of models from files.</summary>
public sealed class OnnxInputFileTests
{
    [Fact]
    public void Values_come_from_raw_floats_and_by_name()
    {
        using var folder = new TemporaryFolder();
        var one = new OnnxInference(new ModelBuilder().Input("x", -1, 2).Node("Relu", ["x"], ["y"]).Output("y").Build());
        folder.Write("x.f32", [.. new[] { 1f, -2, 3, -4 }.SelectMany(BitConverter.GetBytes)]);
        OnnxArray raw = OnnxInputFile.Read(one, folder["x.f32"])["x"];
        raw.Shape.ShouldBe([2, 2]);
        one.Run(raw).Floats.ShouldBe([1, 0, 3, 0]);

        var two = new OnnxInference(new ModelBuilder().Input("x", 2, 3).Input("i", OnnxDataType.Int64, 2).Node("Gather", ["x", "i"], ["y"], ModelBuilder.Int("axis", 1)).Output("y").Build());
        SafetensorsFile.Write(folder["in.safetensors"], new Dictionary<string, SafetensorsTensor>
        {
            ["x"] = SafetensorsTensor.FromHalves([2, 3], [1, 2, 3, 4, 5, 6]),
            ["i"] = new(SafetensorsDtype.I32, [2], new byte[] { 2, 0, 0, 0, 0, 0, 0, 0 }),
        });
        two.Run(OnnxInputFile.Read(two, folder["in.safetensors"]))["y"].Floats.ShouldBe([3, 1, 6, 4]);
    }

    [Fact]
    public void What_does_not_fit_is_refused()
    {
        using var folder = new TemporaryFolder();
        var model = new OnnxInference(new ModelBuilder().Input("x", 2, 2).Node("Relu", ["x"], ["y"]).Output("y").Build());
        SafetensorsFile.Write(folder["other.safetensors"], new Dictionary<string, SafetensorsTensor> { ["z"] = SafetensorsTensor.FromFloats([2, 2], [1, 2, 3, 4]) });
        SafetensorsFile.Write(folder["bytes.safetensors"], new Dictionary<string, SafetensorsTensor> { ["x"] = SafetensorsTensor.FromBytes([2, 2], [1, 2, 3, 4]) });
        Refused("odd.f32", [1, 2, 3]);
        Refused("few.f32", new byte[12]);
        Refused("none.f32", []);
        Should.Throw<InputException>(() => model.Run(OnnxInputFile.Read(model, folder["other.safetensors"]))).Diagnostics.Select(d => d.Id).ShouldBe(["ACC2056", "ACC2056"]);
        Should.Throw<InputException>(() => OnnxInputFile.Read(model, folder["bytes.safetensors"])).Diagnostics.Select(d => d.Id).ShouldBe(["ACC2056"]);

        void Refused(string name, byte[] bytes) => Should.Throw<InputException>(() => OnnxInputFile.Read(model, folder.Write(name, bytes))).Diagnostics.Select(d => d.Id).ShouldBe(["ACC2056"]);
    }
}
