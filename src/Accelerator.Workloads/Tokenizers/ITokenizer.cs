namespace Accelerator.Workloads.Tokenizers;

/// <summary>Text to tokens and back.</summary>
public interface ITokenizer
{
    /// <summary>Number of tokens.</summary>
    int VocabularySize { get; }

    /// <summary>The tokens of a text; nothing is put before or after it.</summary>
    IReadOnlyList<int> Encode(string text);

    /// <summary>The text of tokens; special tokens are left out, bytes that are not UTF-8 become U+FFFD.</summary>
    string Decode(IEnumerable<int> tokens);
}
