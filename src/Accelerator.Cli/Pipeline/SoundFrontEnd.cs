using System.CommandLine;
using System.Globalization;
using Accelerator.Diagnostics;
using Accelerator.Numerics.Requantization;
using Accelerator.Workloads.Audio;
using Accelerator.Workloads.Tflite;
using Accelerator.Workloads.Tflite.Execution;
using Accelerator.Workloads.Tflite.Signal;

namespace Accelerator.Cli.Pipeline;

/// <summary>Recordings as inputs of a classifier, through a front end that is a model itself: the options of a command and what they read.</summary>
internal sealed class SoundFrontEnd
{
    private const int MostRate = 1_000_000;

    private readonly AudioFrontEnd _frontEnd;

    private SoundFrontEnd(AudioFrontEnd frontEnd) => _frontEnd = frontEnd;

    /// <summary>The options <c>--front-end</c>, <c>--hop</c> and <c>--sample-rate</c>.</summary>
    public sealed class Choice
    {
        private readonly Option<string?> _file = new("--front-end") { Description = ".tflite with .wav inputs: a model that makes the features of the sound, frame by frame", HelpName = "FILE" };
        private readonly Option<int> _hop = new("--hop") { Description = "samples from a frame of the front end to the next", HelpName = "SAMPLES", DefaultValueFactory = _ => 320 };
        private readonly Option<int> _rate = new("--sample-rate") { Description = "sample rate that the front end is made for", HelpName = "HZ", DefaultValueFactory = _ => 16_000 };

        /// <summary>The options, to be added to a command.</summary>
        public IEnumerable<Option> Options => [_file, _hop, _rate];

        /// <summary>The front end that is asked for, or null. Only models that take its features work with it; any other use is refused.</summary>
        public SoundFrontEnd? Load(ParseResult parsed, string model, FixedPointRounding rounding = FixedPointRounding.Double)
        {
            if (parsed.GetValue(_file) is not { } file) return null;
            (int hop, int rate) = (parsed.GetValue(_hop), parsed.GetValue(_rate));
            var findings = new List<Diagnostic>();
            if (!TfliteImport.Takes(model)) findings.Add(new Diagnostic { Id = "ACC9007", File = model, Message = "A front end goes with models of another kind.", Found = Path.GetExtension(model), Allowed = ".tflite" });
            if (!TfliteImport.Takes(file)) findings.Add(new Diagnostic { Id = "ACC9007", File = file, Message = "The front end is of a kind that is not run.", Found = Path.GetExtension(file), Allowed = ".tflite" });
            if (hop is < 1 or > MostRate) findings.Add(OutOfRange("--hop", hop));
            if (rate is < 1 or > MostRate) findings.Add(OutOfRange("--sample-rate", rate));
            if (findings.Count > 0) throw new InputException(findings);
            return new SoundFrontEnd(new AudioFrontEnd(TfliteInference.Load(file, rounding), hop, rate));
        }

        private static Diagnostic OutOfRange(string option, int value) =>
            new() { Id = "ACC9007", Message = $"{option} is out of range.", Found = value.ToString(CultureInfo.InvariantCulture), Allowed = $"1 to {MostRate}" };
    }

    /// <summary>The runs of a classifier over a recording, one a block of frames, each with its title: the file, and where there are several blocks the time at which each begins.</summary>
    public IReadOnlyList<(string Title, IReadOnlyList<TfliteArray> Inputs)> Read(TfliteInference classifier, string path)
    {
        if (!path.EndsWith(".wav", StringComparison.OrdinalIgnoreCase)) throw new InputException(new Diagnostic { Id = "ACC9007", File = path, Message = "The input is no recording that a front end takes.", Found = Path.GetExtension(path), Allowed = ".wav" });
        IReadOnlyList<TfliteArray> blocks = _frontEnd.Blocks(WavFile.Read(path), path, classifier);
        return [.. blocks.Select((block, i) => (blocks.Count == 1 ? path : Title(i, block.Count / _frontEnd.Features), (IReadOnlyList<TfliteArray>)[block]))];

        string Title(int block, int frames) => string.Create(CultureInfo.InvariantCulture, $"{path} from {(double)block * frames * _frontEnd.Hop / _frontEnd.SampleRate:0.000} s");
    }
}
