namespace Accelerator.Workloads.Onnx;

/// <summary>What every graph must satisfy: each value made once, and made before it is used.</summary>
internal static class OnnxGraphCheck
{
    public static void Check(OnnxModel model, Findings findings)
    {
        var made = new HashSet<string>(StringComparer.Ordinal);
        foreach (OnnxTensor tensor in model.Initializers)
        {
            if (tensor.Name.Length == 0 || !made.Add(tensor.Name)) findings.Add("ACC2051", "A constant has no name, or one that another has.", $"\"{tensor.Name}\"", "a name of its own");
        }

        var inputs = new HashSet<string>(StringComparer.Ordinal);
        foreach (OnnxValueInfo input in model.Inputs)
        {
            // Before version 4 of the representation every constant was listed as an input too.
            if (!inputs.Add(input.Name)) findings.Add("ACC2051", "The graph has an input twice.", $"\"{input.Name}\"", "each once");
            made.Add(input.Name);
        }

        foreach (OnnxNode node in model.Nodes)
        {
            foreach (string input in node.Inputs)
            {
                if (input.Length > 0 && !made.Contains(input)) findings.Add("ACC2051", $"{node.Title} uses a value that nothing before it makes.", $"\"{input}\"", "nodes in topological order");
            }

            foreach (string output in node.Outputs)
            {
                if (output.Length > 0 && !made.Add(output)) findings.Add("ACC2051", $"{node.Title} makes a value that exists already.", $"\"{output}\"", "each value made once");
            }
        }

        foreach (OnnxValueInfo output in model.Outputs)
        {
            if (!made.Contains(output.Name)) findings.Add("ACC2051", "Nothing makes an output of the graph.", $"\"{output.Name}\"", "a value of the graph");
        }
    }
}
