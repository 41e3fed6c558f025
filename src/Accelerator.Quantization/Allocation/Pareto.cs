namespace Accelerator.Quantization.Allocation;

/// <summary>Choices that no other choice of their item makes superfluous.</summary>
internal static class Pareto
{
    /// <summary>Indices, ascending in cost, of the choices such that no other costs as little and uses as little of everything; of equal ones the first.</summary>
    public static List<int> Indices(long[] costs, long[] uses, int limits)
    {
        var kept = new List<int>();
        foreach (int j in Enumerable.Range(0, costs.Length).OrderBy(j => costs[j]).ThenBy(j => limits > 0 ? uses[j * limits] : 0).ThenBy(j => j))
        {
            bool dominated = false;
            // With one limit and costs ascending, the last one kept uses least.
            for (int k = kept.Count - 1; k >= (limits > 1 ? 0 : Math.Max(0, kept.Count - 1)) && !dominated; k--)
            {
                dominated = true;
                for (int r = 0; r < limits; r++) dominated &= uses[kept[k] * limits + r] <= uses[j * limits + r];
            }

            if (!dominated) kept.Add(j);
        }

        return kept;
    }
}
