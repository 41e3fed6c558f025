using Accelerator.Diagnostics;
using Accelerator.Numerics;
using Accelerator.Tests.Support;
using Accelerator.Tests.Support.Fuzzing;
using Accelerator.Workloads.Gguf;
using Accelerator.Workloads.Models;
using Accelerator.Workloads.Safetensors;
using Xunit.Abstractions;

namespace Accelerator.Tests.Workloads.ModelFiles;

/// <summary>Real model files in and out, and mutations of them.</summary>
public sealed class ModelFileTests(ITestOutputHelper output)
{
    private const string Data = "data/stories260K";
    private const int Mutations = 20_000;

    [SharedFact(Data)]
    public void A_llama2c_file_is_written_back_byte_for_byte()
    {
        string path = Prerequisite.Shared($"{Data}/stories260K.bin");
        using var folder = new TemporaryFolder();
        Llama2cWriter.Write(folder["again.bin"], ModelLoader.Load(path));
        File.ReadAllBytes(folder["again.bin"]).ShouldBe(File.ReadAllBytes(path));
    }

    [Fact]
    public void A_mapped_safetensors_file_gives_the_values_of_one_that_is_read()
    {
        string path = Repository.PathOf("examples/models/kjv-llama/model.safetensors");
        using SafetensorsFile mapped = SafetensorsFile.Read(path, mappedFrom: 1);
        using SafetensorsFile read = SafetensorsFile.Read(path, mappedFrom: long.MaxValue);
        mapped.Tensors.Keys.ShouldBe(read.Tensors.Keys);
        foreach ((string name, SafetensorsTensor tensor) in mapped.Tensors) tensor.Data.Span.SequenceEqual(read.Tensors[name].Data.Span).ShouldBeTrue(name);
    }

    /// <summary>What the loader does with a large file: weights are decoded from the mapping when they are used, and nothing keeps them.</summary>
    [Fact]
    public void A_model_in_a_mapped_file_has_the_weights_of_one_in_memory_and_keeps_none()
    {
        LlamaModel held = ModelLoader.Load(Repository.PathOf("examples/models/kjv-llama"));
        LlamaModel mapped = HuggingFaceReader.ReadFolder(Repository.PathOf("examples/models/kjv-llama"), mappedFrom: 1);
        (held.IsMapped, mapped.IsMapped).ShouldBe((false, true));
        (mapped.HeadIsTied, mapped.Parameters).ShouldBe((held.HeadIsTied, held.Parameters));
        foreach (LinearSite site in held.Sites) mapped.Weight(site).ShouldBe(held.Weight(site), site.TensorName);
        mapped.Embedding.ShouldBe(held.Embedding);
        mapped.NewSession(capacity: 8).Forward([1, 2, 3]).ShouldBe(held.NewSession(capacity: 8).Forward([1, 2, 3]));
        WeakReference before = Weight(mapped, held.Sites[0]);
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true);
        before.IsAlive.ShouldBeFalse();

        [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
        static WeakReference Weight(LlamaModel model, LinearSite site) => new(model.Weight(site));
    }

    /// <summary>The bounds are the types': 1/254 and 1/16 of a block's largest magnitude, of whole tensors far less strict.</summary>
    [SharedTheory(Data)]
    [InlineData("q8_0", 0.01)]
    [InlineData("q4_0", 0.2)]
    [InlineData("mixed", 0.2)]
    public void The_tensors_of_a_gguf_file_are_near_those_of_the_float_model(string kind, double bound)
    {
        LlamaModel model = ModelLoader.Load(Prerequisite.Shared($"{Data}/stories260K.bin"));
        using GgufFile file = GgufFile.Read(Prerequisite.Shared($"{Data}/stories260K-{kind}.gguf"));
        file.Tensors.Count.ShouldBe(47);
        Near("token_embd.weight", model.Embedding);
        Near("output_norm.weight", model.FinalNorm);
        string[] names = ["attn_q", "attn_k", "attn_v", "attn_output", "ffn_gate", "ffn_up", "ffn_down"];
        LinearKind[] kinds = [LinearKind.Query, LinearKind.Key, LinearKind.Value, LinearKind.Output, LinearKind.Gate, LinearKind.Up, LinearKind.Down];
        foreach (LinearSite site in model.Sites) Near($"blk.{site.Layer}.{names[Array.IndexOf(kinds, site.Kind)]}.weight", model.Weight(site));

        void Near(string name, float[] expected)
        {
            float[] found = file.Find(name).ShouldNotBeNull(name).ToFloats();
            double error = Math.Sqrt(found.Zip(expected, (a, b) => (double)(a - b) * (a - b)).Sum() / expected.Sum(v => (double)v * v));
            error.ShouldBeLessThan(bound, name);
        }
    }

    [SharedFact(Data)]
    public void Mutated_gguf_files_are_read_or_refused()
    {
        byte[] good = File.ReadAllBytes(Prerequisite.Shared($"{Data}/stories260K-mixed.gguf"));
        int table = 20_000; // metadata and tensor table lie here: most mutations fall there
        Fuzz(good, table, Mutations, bytes => GgufFile.Parse(bytes, "fuzz.gguf").Dispose());
    }

    [SharedFact(Data)]
    public void Mutated_gguf_models_are_read_or_refused()
    {
        byte[] good = File.ReadAllBytes(Prerequisite.Shared($"{Data}/stories260K-q8_0.gguf"));
        FuzzRun.Read(output, 6209, new InPlaceDamage(good, 20_000, [(8, 8), (16, 8)]).Of, bytes =>
        {
            using GgufFile file = GgufFile.Parse(bytes, "fuzz.gguf");
            LlamaGgufReader.Read(file, "fuzz.gguf").Tokenizer?.Encode("Once upon a time");
        }, bytes => Convert.ToBase64String(bytes.AsSpan(0, Math.Min(20_000, bytes.Length))));
    }

    [Fact]
    public void Mutated_safetensors_files_are_read_or_refused()
    {
        using var folder = new TemporaryFolder();
        TinyModel.WriteFolder(folder["model"]);
        byte[] good = File.ReadAllBytes(folder["model/model.safetensors"]);
        Fuzz(good, 2_500, Mutations, bytes => SafetensorsFile.Parse(bytes, "fuzz.safetensors").Dispose());
    }

    private static void Fuzz(byte[] good, int head, int mutations, Action<byte[]> read)
    {
        var random = new Xoshiro256(20_260);
        int refused = 0;
        for (int i = 0; i < mutations; i++)
        {
            byte[] bytes = [.. good];
            for (int times = random.NextInt32(1, 3); times > 0; times--)
            {
                int at = random.NextInt32(0, Math.Max(1, Math.Min(head, bytes.Length) - 9));
                switch (random.NextInt32(0, 4))
                {
                    case 0: bytes[at] ^= (byte)(1 << random.NextInt32(0, 7)); break;
                    case 1: bytes[at] = (byte)random.NextInt32(0, 255); break;
                    case 2: bytes.AsSpan(at, 8).Fill(random.NextInt32(0, 1) == 0 ? (byte)0xFF : (byte)0); break;
                    case 3: bytes = bytes[..Math.Min(bytes.Length, 32 + random.NextInt32(0, bytes.Length))]; break;
                    default: bytes.AsSpan(random.NextInt32(0, Math.Max(1, Math.Min(head, bytes.Length) - 9)), 8).CopyTo(bytes.AsSpan(at)); break;
                }
            }

            try
            {
                read(bytes);
            }
            catch (InputException)
            {
                refused++;
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"Mutation {i} of seed 20260: {e}", e);
            }
        }

        refused.ShouldBeInRange(1, mutations);
    }
}
