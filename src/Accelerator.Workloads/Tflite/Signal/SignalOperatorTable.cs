using Accelerator.Workloads.Tflite.Operators;

namespace Accelerator.Workloads.Tflite.Signal;

/// <summary>The custom operators of tflite-micro's signal library that are executed, by name.</summary>
internal static class SignalOperatorTable
{
    private static readonly Dictionary<string, TfliteOperatorEntry> Known = new()
    {
        ["SignalEnergy"] = new(SignalEnergy.Prepare, null),
        ["SignalFftAutoScale"] = new(SignalFftAutoScale.Prepare, null),
        ["SignalFilterBank"] = new(SignalFilterBank.Prepare, null),
        ["SignalFilterBankLog"] = new(SignalFilterBankLog.Prepare, null),
        ["SignalFilterBankSpectralSubtraction"] = new(SignalFilterBankSpectralSubtraction.Prepare, null),
        ["SignalFilterBankSquareRoot"] = new(SignalFilterBankSquareRoot.Prepare, null),
        ["SignalPCAN"] = new(SignalPcan.Prepare, null),
        ["SignalRfft"] = new(SignalRfft.Prepare, null),
        ["SignalWindow"] = new(SignalWindow.Prepare, null),
    };

    /// <summary>Names of all of them.</summary>
    public static IEnumerable<string> Names => Known.Keys;

    /// <summary>An operator by its name, or null.</summary>
    public static TfliteOperatorEntry? Find(string name) => Known.GetValueOrDefault(name);
}
