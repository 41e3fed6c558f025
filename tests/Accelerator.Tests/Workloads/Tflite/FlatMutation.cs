using Accelerator.Numerics;

namespace Accelerator.Tests.Workloads.Tflite;

/// <summary>Damage to what a model says, not to how it is written, so that most of it gets past the encoding: numbers anywhere in the tables.</summary>
internal static class FlatMutation
{
    private static readonly int[] Extremes = [0, 1, -1, 2, 3, 7, 127, -128, 255, 256, 65_536, 1 << 20, 1 << 24, int.MaxValue, int.MinValue, 1_000_000_000];
    private static readonly float[] Floats = [0, -0f, 1, -1, 1e-30f, 1e30f, float.NaN, float.PositiveInfinity, float.Epsilon, float.MaxValue];

    /// <summary>Changes one to three numbers of a model.</summary>
    public static void Apply(FlatNode root, Xoshiro256 random)
    {
        var places = new List<Action<Xoshiro256>>();
        Collect(root, places);
        for (int times = random.NextInt32(1, 3); times > 0; times--) places[random.Below(places.Count)](random);
    }

    private static void Collect(FlatNode node, List<Action<Xoshiro256>> places)
    {
        foreach ((int field, object value) in node.Fields.ToArray())
        {
            switch (value)
            {
                case FlatNode child: Collect(child, places); break;
                case List<FlatNode> children:
                    foreach (FlatNode child in children) Collect(child, places);
                    places.Add(random => { if (children.Count > 0) children.RemoveAt(random.Below(children.Count)); });
                    break;
                case byte: places.Add(random => node.Fields[field] = (byte)(random.Below(4) == 0 ? random.Below(256) : random.Below(20))); break;
                case bool flag: places.Add(_ => node.Fields[field] = !flag); break;
                case int old: places.Add(random => node.Fields[field] = Number(old, random)); break;
                case uint old: places.Add(random => node.Fields[field] = (uint)Number((int)old, random)); break;
                case float: places.Add(random => node.Fields[field] = Floats[random.Below(Floats.Length)]); break;
                case int[] { Length: > 0 } values: places.Add(random => values[random.Below(values.Length)] = Number(values[0], random)); break;
                case long[] { Length: > 0 } values: places.Add(random => values[random.Below(values.Length)] = Number((int)values[0], random)); break;
                case float[] { Length: > 0 } values: places.Add(random => values[random.Below(values.Length)] = Floats[random.Below(Floats.Length)]); break;
                case byte[] { Length: > 0 } values: places.Add(random => values[random.Below(values.Length)] = (byte)random.Below(256)); break;
            }

            if (field > 0) places.Add(random => { if (random.Below(4) == 0) node.Fields.Remove(field); });
        }
    }

    private static int Number(int old, Xoshiro256 random) => random.Below(3) switch { 0 => Extremes[random.Below(Extremes.Length)], 1 => old + random.NextInt32(-2, 2), _ => random.Below(12) };
}
