using Accelerator.Hardware.ProcessingElements;

namespace Accelerator.Simulation.ProcessingElements;

/// <summary><c>acc_pe_bricks</c>: 16/(A·W) products of A- and W-digit operands, A and W 1, 2 or 4 digits of two bits (Sharma et al., ISCA 2018).</summary>
internal sealed class BricksElement(ProcessingElementShape shape) : OneCycleElement(shape)
{
    private const int Bricks = 16, ActivationModeAt = ExtraAt, WeightModeAt = ExtraAt + 1, ActivationSignedAt = ExtraAt + 2, WeightSignedAt = ExtraAt + 3;

    private protected override long Product()
    {
        int activationDigits = 1 << Math.Min(2, (int)Inputs[ActivationModeAt]), weightDigits = 1 << Math.Min(2, (int)Inputs[WeightModeAt]);
        int products = Bricks / (activationDigits * weightDigits);
        long sum = 0;
        for (int i = 0; i < products; i++)
        {
            sum += Operand(ActivationCode(0), i, 2 * activationDigits, Inputs[ActivationSignedAt] != 0) * Operand(WeightCode(0), i, 2 * weightDigits, Inputs[WeightSignedAt] != 0);
        }

        return sum;
    }

    private static long Operand(uint word, int index, int bits, bool signed)
    {
        ulong code = (ulong)word >> index * bits & (1ul << bits) - 1;
        return signed ? Signed(code, bits) : (long)code;
    }
}
