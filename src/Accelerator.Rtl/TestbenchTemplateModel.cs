using System.Collections.Immutable;
using Accelerator.Hardware;
using Accelerator.Hardware.Contracts;
using Accelerator.Rtl.Templates;

namespace Accelerator.Rtl;

/// <summary>
/// What the templates of <c>templates/testbench</c> see: the packed inputs and the trace record, from the contracts alone, so that
/// they serve every array family.
/// </summary>
public static class TestbenchTemplateModel
{
    /// <summary>Narrower vectors would be plain integers in a Verilated model; the harness wants one representation.</summary>
    private const int MinimumBits = 96;

    private const int WordBits = 32;

    /// <summary>Bits of the packed inputs: all inputs of the top side by side, rounded up to words.</summary>
    public static int StimulusBits(Microarchitecture shape) => Padded(UsedStimulusBits(shape));

    /// <summary>Bits of the trace record as the harness shows it.</summary>
    public static int TraceBits(Microarchitecture shape)
    {
        ArgumentNullException.ThrowIfNull(shape);
        return Padded(shape.Trace.Bits);
    }

    /// <summary>Builds the model.</summary>
    public static TemplateModel Build(Microarchitecture shape)
    {
        ArgumentNullException.ThrowIfNull(shape);
        ModuleContract top = shape.Contracts[0];
        int used = UsedStimulusBits(shape);
        int bits = Padded(used);
        TemplateModel[] columns = [.. Columns(shape)];
        return TemplateModel.Of(
            ("identifier", shape.Identifier),
            ("name", shape.Spec.Name),
            ("spec_hash", shape.SpecHash),
            ("stimulus_bits", bits),
            ("stimulus_used_bits", used),
            ("stimulus_unused", TemplateList.Of(used < bits ? [Slice(used, bits - used)] : Array.Empty<string>())),
            ("trace_bits", TraceBits(shape)),
            ("inputs", TemplateList.Of(Inputs(top))),
            ("outputs", TemplateList.Of(top.Ports.Where(port => port.Direction == PortDirection.Output)
                .Select(port => TemplateModel.Of(("name", port.Name), ("msb", port.Width - 1))))),
            ("columns", TemplateList.Of(columns)),
            ("columns_descending", TemplateList.Of(columns.Reverse())),
            ("trace_groups", TemplateList.Of(shape.Contracts.Select(contract => Group(shape, contract)))),
            ("trace_padding", TemplateList.Of(Padding(shape))));
    }

    private static int UsedStimulusBits(Microarchitecture shape)
    {
        ArgumentNullException.ThrowIfNull(shape);
        return shape.Contracts[0].Ports.Where(port => port.Direction == PortDirection.Input).Sum(port => port.Width);
    }

    private static int Padded(int bits) => Math.Max(MinimumBits, (bits + WordBits - 1) / WordBits * WordBits);

    private static string Slice(int offset, int width) => $"{offset} +: {width}";

    private static IEnumerable<TemplateModel> Inputs(ModuleContract top)
    {
        int offset = 0;
        foreach (PortContract port in top.Ports.Where(port => port.Direction == PortDirection.Input))
        {
            yield return TemplateModel.Of(("name", port.Name), ("slice", Slice(offset, port.Width)));
            offset += port.Width;
        }
    }

    /// <summary>
    /// The columns as the testbench reads them: every instance by its own path, the highest replica first, filled up with zeros to the
    /// next column, so that the columns one after the other are the record.
    /// </summary>
    private static IEnumerable<TemplateModel> Columns(Microarchitecture shape)
    {
        ImmutableArray<TraceColumn> columns = shape.Trace.Columns;
        for (int number = 0; number < columns.Length; number++)
        {
            TraceColumn column = columns[number];
            int end = number + 1 < columns.Length ? columns[number + 1].Offset : TraceBits(shape);
            int padding = end - column.Offset - column.Width;
            var sources = new List<string>();
            if (padding > 0) sources.Add($"{padding}'b0");
            for (int replica = column.Contract.Instances - 1; replica >= 0; replica--)
            {
                string instance = column.Contract.InstancePath(replica);
                sources.Add(Source(column.Contract, column.Port, instance.Length == 0 ? "dut" : "dut." + instance));
            }

            yield return TemplateModel.Of(
                ("number", number),
                ("title", column.Contract.Instance.Length == 0 ? column.Port.Name : $"{column.Contract.Instance}.{column.Port.Name}"),
                ("msb", end - column.Offset - 1),
                ("slice", Slice(column.Offset, end - column.Offset)),
                ("sources", TemplateList.Of(sources.Select(text => TemplateModel.Of(("text", text))))));
        }
    }

    /// <summary>The columns of one module: plain assignments, or assignments inside the generate loops that replicate it.</summary>
    private static TemplateModel Group(Microarchitecture shape, ModuleContract contract)
    {
        ImmutableArray<int> loops = contract.Replication;
        string[] variables = [.. Enumerable.Range(0, loops.Length).Select(loop => $"i{loop}")];
        string block = contract.Module;
        string path = "dut" + (contract.Instance.Length == 0 ? "" : "." + Indexed(contract.Instance, variables));
        string replica = Replica(loops, variables);
        var columns = shape.Trace.Columns.Where(column => ReferenceEquals(column.Contract, contract)).Select(column => TemplateModel.Of(
            ("slice", loops.Length == 0 ? Slice(column.Offset, column.Width) : $"{column.Offset} + {replica}*{column.Port.Width} +: {column.Port.Width}"),
            ("source", Source(contract, column.Port, path))));
        return TemplateModel.Of(
            ("title", contract.Instance.Length == 0 ? "The top" : contract.Instance),
            ("indent", new string(' ', 2 * loops.Length)),
            ("opening", TemplateList.Of(loops.Select((size, loop) =>
                $"{new string(' ', 2 * loop)}for (genvar {variables[loop]} = 0; {variables[loop]} < {size}; {variables[loop]}++) begin : gen_{block}_{loop}"))),
            ("closing", TemplateList.Of(loops.Select((_, loop) => $"{new string(' ', 2 * (loops.Length - 1 - loop))}end"))),
            ("columns", TemplateList.Of(columns)));
    }

    /// <summary>The top's outputs have wires here; everything else is read inside the accelerator.</summary>
    private static string Source(ModuleContract contract, PortContract port, string path) =>
        contract.Instance.Length == 0 && port.Direction == PortDirection.Output ? port.Name : $"{path}.{port.Name}";

    private static string Indexed(string instance, string[] variables)
    {
        foreach (string variable in variables)
        {
            int at = instance.IndexOf("[*]", StringComparison.Ordinal);
            instance = $"{instance[..at]}[{variable}]{instance[(at + 3)..]}";
        }

        return instance;
    }

    /// <summary>Number of a replica, the innermost loop fastest.</summary>
    private static string Replica(ImmutableArray<int> loops, string[] variables)
    {
        if (loops.Length == 0) return "";
        string replica = variables[0];
        for (int loop = 1; loop < loops.Length; loop++) replica = $"({replica}*{loops[loop]} + {variables[loop]})";
        return replica;
    }

    private static IEnumerable<string> Padding(Microarchitecture shape)
    {
        int end = 0;
        foreach (TraceColumn column in shape.Trace.Columns)
        {
            if (column.Offset > end) yield return Slice(end, column.Offset - end);
            end = column.Offset + column.Width;
        }

        if (TraceBits(shape) > end) yield return Slice(end, TraceBits(shape) - end);
    }
}
