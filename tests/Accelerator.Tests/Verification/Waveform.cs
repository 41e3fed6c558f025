namespace Accelerator.Tests.Verification;

/// <summary>A value change dump, as far as the tests read one: what a signal was just before each rising clock edge outside reset.</summary>
internal static class Waveform
{
    /// <summary>The samples of one signal, as hexadecimal digits; of clocks and resets of that name the first in the file counts.</summary>
    public static List<string> Samples(string path, string clock, string reset, string scope, string signal)
    {
        var scopes = new Stack<string>();
        string clockId = "", resetId = "", signalId = "";
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        var before = new Dictionary<string, string>(StringComparer.Ordinal);
        List<string> samples = [];
        foreach (string line in File.ReadLines(path))
        {
            string[] words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words.Length == 0) continue;
            if (words[0] == "$scope") scopes.Push(words[2]);
            else if (words[0] == "$upscope") scopes.Pop();
            else if (words[0] == "$var")
            {
                if (words[4] == clock && clockId.Length == 0) clockId = words[3];
                if (words[4] == reset && resetId.Length == 0) resetId = words[3];
                if (words[4] == signal && scopes.Peek() == scope) signalId = words[3];
            }
            else if (line[0] == '#') Edge();
            else if (line[0] is 'b' or 'B') values[words[1]] = words[0][1..];
            else if (line[0] is '0' or '1' or 'x' or 'z' && words.Length == 1) values[line[1..]] = line[..1];
        }

        Edge();
        return samples;

        // All changes of one time have been read.
        void Edge()
        {
            bool rises = Value(before, clockId) == "0" && Value(values, clockId) == "1";
            if (rises && Value(before, resetId) == "1") samples.Add(Hexadecimal(Value(before, signalId)));
            foreach ((string id, string value) in values) before[id] = value;
        }
    }

    private static string Value(Dictionary<string, string> values, string id) => values.GetValueOrDefault(id, "");

    private static string Hexadecimal(string bits) =>
        bits.Length > 0 && bits.All(bit => bit is '0' or '1') ? Convert.ToUInt64(bits, 2).ToString("x", System.Globalization.CultureInfo.InvariantCulture) : bits;
}
