namespace Accelerator.Workloads.Tflite;

/// <summary>What every graph must satisfy: tensors that exist, each made once, and made before it is used.</summary>
internal static class TfliteGraphCheck
{
    public static void Check(TfliteGraph graph, Findings findings)
    {
        int count = graph.Tensors.Count;
        var made = new bool[count];
        foreach (TfliteTensor tensor in graph.Tensors) made[tensor.Index] = tensor.IsConstant || tensor.IsVariable;
        foreach (int input in graph.Inputs)
        {
            if (!Exists(input, "An input of the graph")) continue;
            if (made[input]) findings.Add("ACC2071", "An input of the graph is given twice, or is a constant or state.", graph.Tensors[input].Title, "each once, without values");
            made[input] = true;
        }

        foreach (TfliteOperator one in graph.Operators)
        {
            if (findings.IsFull) return;
            foreach (int input in one.Inputs)
            {
                if (input != -1 && Exists(input, one.Title) && !made[input]) findings.Add("ACC2071", $"{one.Title} uses a tensor that nothing before it makes.", graph.Tensors[input].Title, "operators in the order in which they run");
            }

            foreach (int inside in one.Intermediates) Exists(inside, one.Title);
            foreach (int output in one.Outputs)
            {
                if (!Exists(output, one.Title)) continue;
                if (made[output]) findings.Add("ACC2071", $"{one.Title} makes a tensor that exists already.", graph.Tensors[output].Title, "each tensor made once");
                made[output] = true;
            }
        }

        foreach (int output in graph.Outputs)
        {
            if (Exists(output, "An output of the graph") && !made[output]) findings.Add("ACC2071", "Nothing makes an output of the graph.", graph.Tensors[output].Title, "a tensor of the graph");
        }

        bool Exists(int tensor, string who)
        {
            if (tensor >= 0 && tensor < count) return true;
            findings.Add("ACC2071", $"{who} names a tensor that is not there.", $"{tensor}", $"0 to {count - 1}");
            return false;
        }
    }
}
