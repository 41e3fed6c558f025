using System.CommandLine;
using System.Globalization;
using Accelerator.Cli.Infrastructure;
using Accelerator.Cli.Pipeline;
using Accelerator.Workloads.Models;
using Spectre.Console;

namespace Accelerator.Cli.Commands;

/// <summary><c>accel convert MODEL --to FORMAT</c>: Llama models between GGUF, llama2.c and safetensors (docs/model-files.md).</summary>
internal static class ConvertCommand
{
    public static Command Create()
    {
        var model = new Argument<string>("MODEL") { Description = "a Llama-architecture model: docs/model-files.md" };
        var to = new Option<string>("--to") { Description = "format to write", HelpName = string.Join('|', ModelConversion.Formats), Required = true };
        to.AcceptOnlyFromAmong(ModelConversion.Formats);
        var type = new Option<string?>("--type") { Description = "type of the weights (default f32, which loses nothing): for gguf any block type, as q8_0 or q4_k, for safetensors f32, f16 or bf16", HelpName = "TYPE" };
        var output = new Option<string>("--out") { Description = "file to write; for safetensors a folder", HelpName = "PATH", Required = true };
        var force = new Option<bool>("--force") { Description = "replace the file, or the folder if an earlier run wrote it" };
        return new Command("convert", "Write a Llama model in another format: GGUF, llama2.c or safetensors") { model, to, type, output, force }.WithAction((parsed, cancellation) =>
        {
            string from = parsed.GetValue(model)!, path = parsed.GetValue(output)!, format = parsed.GetValue(to)!;
            bool replace = parsed.GetValue(force);
            string? typeName = parsed.GetValue(type);
            using OutputFolder? folder = format == "safetensors" ? OutputFolder.Open(path, replace, ModelConversion.MarkerName) : null;
            if (folder is null) OutputFile.Check(path, from, replace);
            LlamaModel loaded = ModelLoader.Load(from);
            cancellation.ThrowIfCancellationRequested();
            IReadOnlyList<string> notes = format switch
            {
                "gguf" => ModelConversion.Gguf(loaded, typeName, path),
                "llama2c" => ModelConversion.Llama2c(loaded, typeName, path, replace),
                _ => ModelConversion.Safetensors(loaded, typeName, folder!.Place, loaded.Name),
            };
            cancellation.ThrowIfCancellationRequested();
            string published = folder?.Publish() ?? path;
            Terminal.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{loaded.Name}: {loaded.Parameters:N0} parameters, {format}"));
            foreach (string note in notes) Terminal.Out.WriteLine(note);
            Terminal.Out.WriteLine($"written: {published}");
            return ExitCode.Success;
        });
    }
}
