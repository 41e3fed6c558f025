using System.Text;
using Accelerator.Diagnostics;
using Accelerator.Tests.Snapshots;
using Accelerator.Workloads.Models;
using Accelerator.Workloads.Safetensors;

namespace Accelerator.Tests.Workloads.ModelFiles;

/// <summary>Models in several safetensors files with an index.</summary>
public sealed class ShardTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(100)] // as many as there are tensors
    public void A_sharded_model_is_the_whole_one(int shards)
    {
        using var folder = new TemporaryFolder();
        TinyModel.WriteFolder(folder["model"]);
        LlamaModel whole = ModelLoader.Load(folder["model"]);
        ShardedFolder.Split(folder["model"], shards);
        LlamaModel sharded = ModelLoader.Load(folder["model"]);
        foreach (LinearSite site in whole.Sites) sharded.Weight(site).ShouldBe(whole.Weight(site));
        sharded.NewSession().Forward(TinyModel.Tokens(5)).ShouldBe(whole.NewSession().Forward(TinyModel.Tokens(5)));
    }

    [Fact]
    public void Shards_may_be_mapped()
    {
        using var folder = new TemporaryFolder();
        TinyModel.WriteFolder(folder["model"]);
        ShardedFolder.Split(folder["model"], 4);
        string index = folder[$"model/{SafetensorsIndex.FileName}"];
        using SafetensorsFile mapped = SafetensorsIndex.Read(index, mappedFrom: 1);
        using SafetensorsFile read = SafetensorsIndex.Read(index);
        mapped.Tensors.Count.ShouldBe(read.Tensors.Count);
        foreach ((string name, SafetensorsTensor tensor) in mapped.Tensors) tensor.Data.Span.SequenceEqual(read.Tensors[name].Data.Span).ShouldBeTrue(name);
    }

    [Fact]
    public void Indexes_that_do_not_fit_their_shards_are_refused()
    {
        var text = new StringBuilder();
        const string Norm = "model.norm.weight";
        Try("a shard is missing", (folder, map) => File.Delete(folder[$"model/{map[Norm]}"]));
        Try("a tensor in two shards", (folder, map) => Change(folder, Other(map, Norm), tensors => tensors[Norm] = SafetensorsTensor.FromFloats([16], new float[16])));
        Try("a tensor in no shard", (folder, map) => Change(folder, map[Norm], tensors => tensors.Remove(Norm)));
        Try("a tensor in another shard", (folder, map) => Index(folder, map, Other(map, Norm)));
        Try("a tensor that the index leaves out", (folder, map) =>
        {
            map.Remove(Norm);
            ShardedFolder.WriteIndex(folder["model"], map);
        });
        foreach (string name in (string[])["../elsewhere.safetensors", "/etc/passwd", "sub/model.safetensors", "..", ".", "", "a\\b.safetensors", "..\\elsewhere.safetensors"])
        {
            Try($"a shard named '{name}'", (folder, map) =>
            {
                // It is there, and could be read.
                SafetensorsFile.Write(folder["elsewhere.safetensors"], new Dictionary<string, SafetensorsTensor> { [Norm] = SafetensorsTensor.FromFloats([16], new float[16]) });
                Index(folder, map, name);
            });
        }

        Try("no weight_map", (folder, _) => folder.Write($"model/{SafetensorsIndex.FileName}", "{\"metadata\": {}}"));
        Try("an empty weight_map", (folder, _) => folder.Write($"model/{SafetensorsIndex.FileName}", "{\"weight_map\": {}}"));
        Try("a weight_map that is a list", (folder, _) => folder.Write($"model/{SafetensorsIndex.FileName}", "{\"weight_map\": [\"a\"]}"));
        Try("a file that is a number", (folder, _) => folder.Write($"model/{SafetensorsIndex.FileName}", "{\"weight_map\": {\"a\": 1}}"));
        Try("a tensor twice", (folder, _) => folder.Write($"model/{SafetensorsIndex.FileName}", "{\"weight_map\": {\"a\": \"x\", \"a\": \"y\"}}"));
        Try("a truncated shard", (folder, map) => folder.Write($"model/{map[Norm]}", File.ReadAllBytes(folder[$"model/{map[Norm]}"])[..^1]));
        Snapshot.Match(text.ToString());

        void Try(string what, Action<TemporaryFolder, SortedDictionary<string, string>> spoil)
        {
            using var folder = new TemporaryFolder();
            TinyModel.WriteFolder(folder["model"]);
            spoil(folder, ShardedFolder.Split(folder["model"], 3));
            InputException wrong = Should.Throw<InputException>(() => ModelLoader.Load(folder["model"]), what);
            text.Append("== ").Append(what).Append('\n');
            foreach (Diagnostic finding in wrong.Diagnostics) text.Append(finding.ToString().Replace(folder.Root, "FOLDER", StringComparison.Ordinal)).Append('\n');
        }

        static string Other(SortedDictionary<string, string> map, string tensor) => map.Values.First(file => file != map[tensor]);

        static void Index(TemporaryFolder folder, SortedDictionary<string, string> map, string file)
        {
            map[Norm] = file;
            ShardedFolder.WriteIndex(folder["model"], map);
        }

        static void Change(TemporaryFolder folder, string file, Action<Dictionary<string, SafetensorsTensor>> change)
        {
            Dictionary<string, SafetensorsTensor> tensors;
            using (SafetensorsFile shard = SafetensorsFile.Read(folder[$"model/{file}"]))
            {
                tensors = shard.Tensors.ToDictionary(t => t.Key, t => new SafetensorsTensor(t.Value.Dtype, t.Value.Shape, t.Value.Data.ToArray()));
            }

            change(tensors);
            SafetensorsFile.Write(folder[$"model/{file}"], tensors);
        }
    }
}
