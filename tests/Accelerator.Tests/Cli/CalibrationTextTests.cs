using Accelerator.Tests.Support;

namespace Accelerator.Tests.Cli;

/// <summary>Text that methods calibrate on, as a user gives it.</summary>
public sealed class CalibrationTextTests
{
    [Theory]
    [InlineData("bad.txt", new byte[] { 0x49, 0x6E, 0x20, 0xC3, 0x28 }, "ACC9105", "byte 0xC3 at offset 3")]
    [InlineData("empty.txt", new byte[0], "ACC2013", "0 tokens")]
    [InlineData("odd.tokens", new byte[] { 1, 0, 2 }, "ACC2002", "3 bytes")]
    [InlineData("large.tokens", new byte[] { 1, 0, 0xFF, 0xFF }, "ACC2013", "token 65535 at position 1")]
    public void What_cannot_be_calibrated_on_is_refused_and_nothing_is_left(string name, byte[] bytes, string id, string found)
    {
        using var accel = new Accel();
        File.WriteAllBytes(accel[name], bytes);
        AccelResult result = accel.Run("quantize", Repository.PathOf("examples/models/kjv-llama"), "--method", "gptq", "--format", "int4", "--calibration", name, "--out", "q");
        result.ExitCode.ShouldBe(2, result.Output);
        result.Error.ShouldContain(id);
        result.Error.ShouldContain(found);
        accel.Left.ShouldBe([name]);
    }
}
