using System.Text;
using System.Text.Unicode;
using Accelerator.Diagnostics;
using Accelerator.Quantization.Calibration;
using Accelerator.Workloads;
using Accelerator.Workloads.Models;

namespace Accelerator.Cli.Pipeline;

/// <summary>
/// The text that methods calibrate on: a file, or what the model samples itself. Never the text that the result is measured on, unless the user names it.
/// </summary>
internal sealed class CalibrationSource(LlamaModel model, string? path, CancellationToken cancellation)
{
    private const long LargestText = 100_000_000;
    private const int LargestTokens = 32 * 2048;

    /// <summary>Where the text came from, once it was used; null before.</summary>
    public string? Used { get; private set; }

    /// <summary>Runs the calibration.</summary>
    public Calibrator Run() => Run(Tokens());

    /// <summary>The text.</summary>
    public int[] Tokens()
    {
        int[] tokens = path is null ? SelfSampling.Sample(model, cancellation: cancellation) : Read(path);
        Used = path is null ? SelfSampling.Origin(SelfSampling.Seed) : Path.GetFileName(path);
        return tokens;
    }

    /// <summary>Runs the calibration on text from <see cref="Tokens"/>.</summary>
    public Calibrator Run(int[] tokens) => Calibrator.Run(model, tokens.AsMemory(0, Math.Min(tokens.Length, LargestTokens)), SelfSampling.Length, Used!, cancellation);

    private int[] Read(string file)
    {
        if (!file.EndsWith(".txt", StringComparison.OrdinalIgnoreCase)) return TokenFile.Read(file, model.Config.VocabularySize);
        if (model.Tokenizer is null)
        {
            throw new InputException(new Diagnostic
            {
                Id = "ACC9104", File = file, Message = "The model has no tokenizer to read text with.", Found = "a text file", Allowed = "a token file, or a model with a tokenizer",
            });
        }

        byte[] bytes = InputFile.ReadAllBytes(file, LargestText);
        if (!Utf8.IsValid(bytes))
        {
            Utf8.ToUtf16(bytes, new char[bytes.Length], out int valid, out _, replaceInvalidSequences: false);
            throw new InputException(new Diagnostic
            {
                Id = "ACC9105", File = file, Message = "The text to calibrate on is not UTF-8.", Found = $"byte 0x{bytes[valid]:X2} at offset {valid}", Allowed = "UTF-8", Hint = "a file of tokens has a name that does not end in .txt",
            });
        }

        return [.. model.Tokenizer.Encode(Encoding.UTF8.GetString(bytes))];
    }
}
