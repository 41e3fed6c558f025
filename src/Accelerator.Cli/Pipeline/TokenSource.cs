using Accelerator.Diagnostics;
using Accelerator.Quantization;
using Accelerator.Workloads.Models;

namespace Accelerator.Cli.Pipeline;

/// <summary>The tokens that a model is run on: a file of its own text, or what the model writes itself.</summary>
/// <param name="Tokens">Token identifiers.</param>
/// <param name="Origin">Where they come from, for reports.</param>
internal sealed record TokenSource(int[] Tokens, string Origin)
{
    /// <summary>Name of the token file that is looked for beside a model.</summary>
    public const string FileName = "heldout.tokens";

    /// <summary>
    /// Tokens of <paramref name="explicitPath"/>, or of <see cref="FileName"/> beside the model, or the model's greedy continuation of
    /// its first token (a llama2.c file has no text beside it).
    /// </summary>
    public static TokenSource For(LlamaModel model, string modelPath, string? explicitPath, CancellationToken cancellation)
    {
        string folder = Directory.Exists(modelPath) ? modelPath : Path.GetDirectoryName(modelPath) ?? "";
        string beside = Path.Combine(folder, FileName);
        if (explicitPath is not null || (Directory.Exists(modelPath) && File.Exists(beside)))
        {
            string path = explicitPath ?? beside;
            int[] tokens = TokenFile.Read(path, model.Config.VocabularySize);
            if (tokens.Length == 0)
            {
                throw new InputException(new Diagnostic { Id = "ACC9101", File = path, Message = "The token file is empty.", Found = "0 tokens", Allowed = "at least 2 tokens" });
            }

            return new TokenSource(tokens, Path.GetFileName(path));
        }

        cancellation.ThrowIfCancellationRequested();
        const int Begin = 1;
        int count = model.Config.ContextLength - 1;
        IReadOnlyList<int> written = GreedyGenerator.Generate(model, [Begin], count, stopToken: null);
        return new TokenSource([Begin, .. written], "the model's own greedy text");
    }

    /// <summary>Up to 64 windows of 128 tokens, or fewer, spread evenly over the text: the protocol of a trained model's reference.json.</summary>
    public QuantizationEvaluation Evaluation(LlamaModel model, int most = 64)
    {
        const int WindowLength = 128;
        int length = Math.Min(Math.Min(WindowLength, model.Config.ContextLength), Tokens.Length);
        int windows = Math.Clamp(Tokens.Length / length, 1, most);
        int stride = windows == 1 ? length : (Tokens.Length - length) / (windows - 1);
        return new QuantizationEvaluation { Tokens = Tokens, WindowLength = length, Windows = windows, Stride = stride };
    }
}
