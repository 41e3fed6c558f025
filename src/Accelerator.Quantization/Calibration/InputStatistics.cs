namespace Accelerator.Quantization.Calibration;

/// <summary>What calibration keeps of the inputs x of one linear layer, K channels.</summary>
public sealed class InputStatistics
{
    internal InputStatistics(int channels)
    {
        (Channels, Second, AbsoluteMaximum, AbsoluteSum) = (channels, new double[(long)channels * channels], new float[channels], new double[channels]);
    }

    /// <summary>K.</summary>
    public int Channels { get; }

    /// <summary>Tokens seen.</summary>
    public long Tokens { get; internal set; }

    /// <summary>Σ over tokens of x·xᵀ, [K, K], symmetric.</summary>
    public double[] Second { get; }

    /// <summary>max |x| of each channel.</summary>
    public float[] AbsoluteMaximum { get; }

    /// <summary>Σ |x| of each channel.</summary>
    public double[] AbsoluteSum { get; }

    /// <summary>A sample of the inputs, [rows, K], for methods that need outputs rather than their second moment.</summary>
    public float[] Sample { get; internal set; } = [];

    /// <summary>GPTQ's Hessian H = (2/n)·Σ x·xᵀ, [K, K]; a copy.</summary>
    public double[] Hessian()
    {
        var hessian = new double[Second.Length];
        for (int i = 0; i < hessian.Length; i++) hessian[i] = Second[i] * (2.0 / Tokens);
        return hessian;
    }

    /// <summary>mean |x| of a channel.</summary>
    public double MeanAbsolute(int channel) => AbsoluteSum[channel] / Tokens;
}
