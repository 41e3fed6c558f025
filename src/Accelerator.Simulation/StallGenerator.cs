using Accelerator.Numerics;

namespace Accelerator.Simulation;

/// <summary>Decides, cycle by cycle, whether a channel is open. Deterministic for a profile and a seed.</summary>
internal sealed class StallGenerator(StallProfile profile, ulong seed)
{
    private readonly Xoshiro256 random = new(seed);
    private bool burstOpen;
    private int burstLeft;
    private int patience;

    /// <summary>Whether the channel is open in this cycle.</summary>
    /// <param name="wanted">Whether the other side wanted to transfer in the cycle before and could not, for the adversarial profile.</param>
    public bool Open(bool wanted) => profile switch
    {
        StallProfile.None => true,
        StallProfile.Half => (random.Next() & 1) == 0,
        StallProfile.Eighth => random.Below(8) == 0,
        StallProfile.Bursts => Burst(),
        _ => Adversarial(wanted),
    };

    private bool Burst()
    {
        if (burstLeft == 0)
        {
            burstOpen = !burstOpen;
            burstLeft = 1 + random.Below(16);
        }

        burstLeft--;
        return burstOpen;
    }

    private bool Adversarial(bool wanted)
    {
        if (!wanted)
        {
            patience = random.Below(5);
            return false;
        }

        return patience-- <= 0;
    }
}
