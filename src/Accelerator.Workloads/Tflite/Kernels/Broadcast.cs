namespace Accelerator.Workloads.Tflite.Kernels;

/// <summary>What a binary operator does to two elements.</summary>
internal interface IBinaryOperation<T>
{
    /// <summary>The result for one pair.</summary>
    T Invoke(T a, T b);
}

/// <summary>Binary operators over arrays whose shapes are stretched to each other: an axis of 1, or one that is not there, is repeated.</summary>
internal static class Broadcast
{
    /// <summary>The shape of the result, or null when the shapes do not go together.</summary>
    public static int[]? Shape(ReadOnlySpan<int> a, ReadOnlySpan<int> b)
    {
        var shape = new int[Math.Max(a.Length, b.Length)];
        for (int d = 0; d < shape.Length; d++)
        {
            (int left, int right) = (Size(a, shape.Length, d), Size(b, shape.Length, d));
            if (left != right && left != 1 && right != 1) return null;
            shape[d] = left == 1 ? right : left;
        }

        return shape;
    }

    /// <summary>Applies an operation; shapes go together and spans have their sizes.</summary>
    public static void Run<T, TOperation>(TOperation operation, ReadOnlySpan<int> shapeA, ReadOnlySpan<T> a, ReadOnlySpan<int> shapeB, ReadOnlySpan<T> b, Span<T> outputs)
        where TOperation : struct, IBinaryOperation<T>
    {
        if (shapeA.SequenceEqual(shapeB))
        {
            for (int i = 0; i < outputs.Length; i++) outputs[i] = operation.Invoke(a[i], b[i]);
            return;
        }

        int rank = Math.Max(shapeA.Length, shapeB.Length);
        int[] shape = Shape(shapeA, shapeB) ?? throw new ArgumentException("Shapes that do not go together.", nameof(shapeB));
        int[] stepA = Steps(shapeA, rank), stepB = Steps(shapeB, rank), index = new int[rank];
        (int atA, int atB) = (0, 0);
        for (int i = 0; i < outputs.Length; i++)
        {
            outputs[i] = operation.Invoke(a[atA], b[atB]);
            for (int d = rank - 1; d >= 0; d--)
            {
                index[d]++;
                atA += stepA[d];
                atB += stepB[d];
                if (index[d] < shape[d]) break;
                atA -= shape[d] * stepA[d];
                atB -= shape[d] * stepB[d];
                index[d] = 0;
            }
        }
    }

    private static int Size(ReadOnlySpan<int> shape, int rank, int dimension) => dimension < rank - shape.Length ? 1 : shape[dimension - (rank - shape.Length)];

    /// <summary>Elements from one index to the next along each axis; 0 where an axis is repeated.</summary>
    private static int[] Steps(ReadOnlySpan<int> shape, int rank)
    {
        var steps = new int[rank];
        int step = 1;
        for (int d = rank - 1; d >= 0; d--)
        {
            int size = Size(shape, rank, d);
            steps[d] = size == 1 ? 0 : step;
            step *= size;
        }

        return steps;
    }
}
