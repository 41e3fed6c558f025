using Accelerator.Workloads.Tflite.Execution;

namespace Accelerator.Workloads.Tflite.Operators;

/// <summary>Operators that move values without changing them.</summary>
internal static class ShapeOperators
{
    /// <summary>The same elements in the shape that the file gives the output; the shape among the inputs or options must agree where it is given.</summary>
    public static TfliteKernel Reshape(TfliteSite site)
    {
        site.Expect(1, 2, 1);
        (TfliteTensor from, TfliteTensor to) = (site.Input(0), site.Output(0));
        site.ExpectType(to, from.Type);
        if (from.Count != to.Count) throw site.Wrong($"{from.Title} and {to.Title}", "as many elements");
        return call => call.Input(0).CopyTo(call.Output(0));
    }
}
