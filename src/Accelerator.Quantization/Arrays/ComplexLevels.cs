using Accelerator.Numerics.Forms;

namespace Accelerator.Quantization.Arrays;

/// <summary>Complex weights ±1, ±i as trits: a real output takes ±1 from x₁ and ∓i from x₂, an imaginary one ±i from x₁ and ±1 from x₂, so that each half of a row has one kind of scale.</summary>
internal static class ComplexLevels
{
    public static PlaneSet Of(ComplexPlanes form) => new([.. form.Planes.SelectMany(plane => (LevelPlane[])[Half(form, plane, second: false), Half(form, plane, second: true)])], true, "trits of real and imaginary parts along K");

    private static LevelPlane Half(ComplexPlanes form, ComplexPlane plane, bool second)
    {
        int half = form.Rows / 2, length = form.Columns / 2, groups = plane.Real.Groups;
        var levels = new int[form.Rows * length];
        var scales = new double[form.Rows * groups];
        for (int row = 0; row < form.Rows; row++)
        {
            bool imaginary = row >= half != second;
            // conj(x) negates what x₂ takes; a real output takes −i from x₂.
            int sign = second ? (plane.Conjugated ? -1 : 1) * (row < half ? -1 : 1) : 1;
            float[] values = (imaginary ? plane.Imaginary : plane.Real).Values;
            for (int g = 0; g < groups; g++) scales[(row * groups) + g] = values[(row % half * groups) + g];
            for (int k = 0; k < length; k++)
            {
                int code = plane.Codes[(row % half * length) + k];
                if ((code & 1) == (imaginary ? 1 : 0)) levels[(row * length) + k] = sign * (code < 2 ? 1 : -1);
            }
        }

        return new LevelPlane
        {
            Columns = [.. Enumerable.Range(second ? length : 0, length)], GroupSize = plane.Real.GroupSize, Levels = levels, Scales = scales, Ranges = LevelPlane.Same(LevelRange.Ternary, scales.Length),
        };
    }
}
