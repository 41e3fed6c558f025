using System.Globalization;
using Accelerator.Workloads.Audio;
using Accelerator.Workloads.Tflite.Execution;

namespace Accelerator.Workloads.Tflite.Signal;

/// <summary>
/// A model that turns a frame of sound into the features of a classifier, run over a recording: frames of the length of its input, <see cref="Hop"/> samples apart, state (the noise estimate)
/// carried from each to the next. The file of such a model says neither the hop nor the sample rate; micro_speech's is made for 320 samples of 16 kHz.
/// </summary>
public sealed class AudioFrontEnd
{
    private readonly TfliteInference _model;

    /// <summary>Takes a model with one input of INT16, a frame, and one output, the frame's features.</summary>
    /// <param name="model">The model.</param>
    /// <param name="hop">Samples from the beginning of a frame to that of the next, at least 1.</param>
    /// <param name="sampleRate">The sample rate that the model is made for, in Hz.</param>
    public AudioFrontEnd(TfliteInference model, int hop, int sampleRate)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentOutOfRangeException.ThrowIfLessThan(hop, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(sampleRate, 1);
        (_model, Hop, SampleRate) = (model, hop, sampleRate);
        if (model.Inputs is not [{ Type: TfliteType.Int16, Count: > 0 }] || model.Outputs is not [{ Type: TfliteType.Int8 or TfliteType.Float32, Count: > 0 }])
        {
            throw new Findings(model.Model.File).Fatal("ACC2088", "The model is no front end for sound.", $"inputs {Titles(model.Inputs)}; outputs {Titles(model.Outputs)}", "one input of INT16, a frame of samples, and one output of INT8 or FLOAT32, its features");
        }
    }

    /// <summary>Samples from the beginning of a frame to that of the next.</summary>
    public int Hop { get; }

    /// <summary>Samples a second.</summary>
    public int SampleRate { get; }

    /// <summary>Samples of a frame.</summary>
    public int FrameLength => _model.Inputs[0].Count;

    /// <summary>Features of a frame.</summary>
    public int Features => _model.Outputs[0].Count;

    /// <summary>Whole frames in a recording of so many samples.</summary>
    public int Frames(int samples) => samples < FrameLength ? 0 : ((samples - FrameLength) / Hop) + 1;

    /// <summary>Features of every whole frame of a recording, from fresh state, in order.</summary>
    public IEnumerable<TfliteArray> Run(WavAudio audio)
    {
        ArgumentNullException.ThrowIfNull(audio);
        return Frames();

        IEnumerable<TfliteArray> Frames()
        {
            TfliteSession session = _model.Start();
            TfliteArray frame = TfliteArray.Zeros(_model.Inputs[0]);
            for (int at = 0; at <= audio.Samples.Length - FrameLength; at += Hop)
            {
                audio.Samples.AsSpan(at, FrameLength).CopyTo(frame.Writable<short>());
                yield return session.Run(frame)[0].Copy();
            }
        }
    }

    /// <summary>
    /// Fills a classifier's input with the features of as many frames as it holds, block after block over the recording; frames that fill no block at the end are left out. FLOAT32 features
    /// become codes of a quantised input by value / scale + zero point towards zero, as tflite-micro's evaluate.py does it.
    /// </summary>
    /// <param name="audio">The recording.</param>
    /// <param name="path">Its file, for findings.</param>
    /// <param name="classifier">The model that takes the features, with one input.</param>
    public IReadOnlyList<TfliteArray> Blocks(WavAudio audio, string path, TfliteInference classifier)
    {
        ArgumentNullException.ThrowIfNull(audio);
        ArgumentNullException.ThrowIfNull(classifier);
        TfliteTensor input = Target(classifier);
        int framesOfBlock = input.Count / Features, needed = FrameLength + ((framesOfBlock - 1) * Hop);
        var findings = new Findings(path);
        if (audio.SampleRate != SampleRate) findings.Add("ACC2088", "The recording has another sample rate than the front end is made for.", $"{audio.SampleRate} Hz", $"{SampleRate} Hz", "resample it; nothing is resampled here");
        if (audio.Samples.Length < needed)
        {
            findings.Add("ACC2088", "The recording is shorter than the model takes.", Seconds(audio.Samples.Length, audio.SampleRate), $"at least {Seconds(needed, SampleRate)}: {framesOfBlock} frames of {FrameLength} samples, {Hop} apart");
        }

        findings.ThrowIfAny();
        var blocks = new List<TfliteArray>();
        foreach (TfliteArray[] frames in Run(audio).Chunk(framesOfBlock).Where(frames => frames.Length == framesOfBlock)) blocks.Add(Block(frames, input));
        return blocks;

        static string Seconds(int samples, int rate) => string.Create(CultureInfo.InvariantCulture, $"{samples} samples ({samples / (double)rate:0.000} s)");
    }

    /// <summary>The classifier's input, which takes whole frames of features.</summary>
    private TfliteTensor Target(TfliteInference classifier)
    {
        TfliteTensor features = _model.Outputs[0];
        if (classifier.Inputs is [var input] && input.Count >= Features && input.Count % Features == 0
            && (input.Type == features.Type || (features.Type == TfliteType.Float32 && input is { Type: TfliteType.Int8, Scales.Count: 1 }))) return input;
        throw new Findings(classifier.Model.File).Fatal("ACC2088", "The model does not take the features of the front end.", $"inputs {Titles(classifier.Inputs)}", $"one input of {features.Type.Name()}, a multiple of {Features} elements");
    }

    private TfliteArray Block(TfliteArray[] frames, TfliteTensor input)
    {
        TfliteArray block = TfliteArray.Zeros(input);
        for (int f = 0; f < frames.Length; f++)
        {
            int at = f * Features;
            if (frames[f].Type == TfliteType.Int8) frames[f].Values<sbyte>().CopyTo(block.Writable<sbyte>()[at..]);
            else if (input.Type == TfliteType.Float32) frames[f].Values<float>().CopyTo(block.Writable<float>()[at..]);
            else for (int i = 0; i < Features; i++) block.Writable<sbyte>()[at + i] = (sbyte)Math.Clamp((frames[f].Values<float>()[i] / input.Scales[0]) + input.ZeroPoints[0], sbyte.MinValue, sbyte.MaxValue);
        }

        return block;
    }

    private static string Titles(IReadOnlyList<TfliteTensor> tensors) => string.Join(", ", tensors.Select(tensor => tensor.Title));
}
