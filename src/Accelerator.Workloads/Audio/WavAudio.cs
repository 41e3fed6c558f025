namespace Accelerator.Workloads.Audio;

/// <summary>Recorded sound of one channel.</summary>
/// <param name="SampleRate">Samples a second.</param>
/// <param name="Samples">Signed 16 bits each.</param>
public sealed record WavAudio(int SampleRate, short[] Samples);
