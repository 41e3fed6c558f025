using System.Text;
using Accelerator.Diagnostics;
using Accelerator.Tests.Snapshots;
using Accelerator.Workloads.Models;
using Accelerator.Workloads.Safetensors;

namespace Accelerator.Tests.Workloads;

/// <summary>Model files that are truncated, oversized, of another kind or inconsistent: refused by name, in bounded memory.</summary>
public sealed class HostileModelTests
{
    [Fact]
    public void Bad_llama2c_files_are_refused()
    {
        byte[] good = TinyModel.Llama2c();
        Refusals(
            ("empty", []),
            ("shorter than its header", good[..20]),
            ("truncated", good[..^100]),
            ("too long", [.. good, .. new byte[1000]]),
            ("another kind of file", Encoding.ASCII.GetBytes("GGUF" + new string('x', 200))),
            ("version 1 of the format", [0x32, 0x34, 0x6B, 0x61, .. good]),
            ("no layers", TinyModel.WithInt32(good, 8, 0)),
            ("a width of two thousand million", TinyModel.WithInt32(good, 0, 2_000_000_000)),
            ("a weight that is no number", TinyModel.WithInt32(good, 28 + 4 * 5, 0x7FC00000)),
            ("a weight without end", TinyModel.WithInt32(good, 28 + 4 * 600, unchecked((int)0xFF800000))),
            ("2^31 - 1 tokens", TinyModel.WithInt32(good, 20, int.MaxValue)),
            ("-2^31 tokens", TinyModel.WithInt32(good, 20, int.MinValue)),
            ("a thousand million layers", TinyModel.WithInt32(good, 8, 1_000_000_000)),
            ("heads that do not divide the width", TinyModel.WithInt32(good, 12, 3)));
    }

    [Fact]
    public void Bad_folders_are_refused()
    {
        var text = new StringBuilder();
        Try("no config.json", folder => File.Delete(folder["model/config.json"]));
        Try("no model.safetensors", folder => File.Delete(folder["model/model.safetensors"]));
        Try("config.json is not JSON", folder => folder.Write("model/config.json", "{"));
        Try("another architecture", folder => folder.Write("model/config.json", File.ReadAllText(folder["model/config.json"]).Replace("\"llama\"", "\"bert\"", StringComparison.Ordinal)));
        Try("a truncated payload", folder => folder.Write("model/model.safetensors", File.ReadAllBytes(folder["model/model.safetensors"])[..^10]));
        Try("a payload of another kind", folder => folder.Write("model/model.safetensors", "PK\u0003\u0004 and so on"));
        Try("a tensor is missing", folder => Change(folder, tensors => tensors.Remove("model.norm.weight")));
        Try("a tensor of another shape", folder => Change(folder, tensors => tensors["model.norm.weight"] = SafetensorsTensor.FromFloats([3], [1, 2, 3])));
        Try("a value that is not finite", folder => Change(folder, tensors => tensors["model.norm.weight"] = SafetensorsTensor.FromFloats([16], [float.NaN, .. new float[15]])));
        Snapshot.Match(text.ToString());

        static void Change(TemporaryFolder folder, Action<Dictionary<string, SafetensorsTensor>> change) => TinyModel.WriteFolder(folder["model"], change);

        void Try(string what, Action<TemporaryFolder> spoil)
        {
            using var folder = new TemporaryFolder();
            TinyModel.WriteFolder(folder["model"]);
            ModelLoader.Load(folder["model"]);
            spoil(folder);
            Append(text, what, folder.Root, Should.Throw<InputException>(() => ModelLoader.Load(folder["model"]), what));
        }
    }

    private static void Refusals(params (string What, byte[] Bytes)[] files)
    {
        var text = new StringBuilder();
        foreach ((string what, byte[] bytes) in files)
        {
            using var folder = new TemporaryFolder();
            folder.Write("model.bin", bytes);
            Append(text, what, folder.Root, Should.Throw<InputException>(() => ModelLoader.Load(folder["model.bin"]), what));
        }

        Snapshot.Match(text.ToString(), method: nameof(Bad_llama2c_files_are_refused));
    }

    private static void Append(StringBuilder text, string what, string root, InputException wrong)
    {
        text.Append("== ").Append(what).Append('\n');
        foreach (Diagnostic finding in wrong.Diagnostics) text.Append(finding.ToString().Replace(root, "FOLDER", StringComparison.Ordinal)).Append('\n');
    }
}
