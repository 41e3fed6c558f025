using Accelerator.Hardware;
using Accelerator.Hardware.Contracts;
using Accelerator.Rtl.Templates;

namespace Accelerator.Rtl;

/// <summary>What the templates of <c>templates/package</c> see: the sources in order and the contracts.</summary>
public static class PackageTemplateModel
{
    /// <summary>Builds the model on top of that of the testbench.</summary>
    /// <param name="shape">The elaborated accelerator.</param>
    /// <param name="description">One line about it, without a full stop.</param>
    /// <param name="sources">Paths of the synthesisable sources, cells first.</param>
    public static TemplateModel Build(Microarchitecture shape, string description, IEnumerable<string> sources) =>
        TestbenchTemplateModel.Build(shape)
            .With("description", description)
            .With("sources", TemplateList.Of(sources))
            .With("modules", TemplateList.Of(shape.Contracts.Select(contract => Module(shape, contract))));

    private static TemplateModel Module(Microarchitecture shape, ModuleContract contract) => TemplateModel.Of(
        ("name", RtlEmitter.ModuleName(shape, contract)),
        ("instance", contract.Instance),
        ("replication", TemplateList.Of(contract.Replication)),
        ("latency_cycles", contract.LatencyCycles),
        ("initiation_interval", contract.InitiationInterval),
        ("ports", TemplateList.Of(contract.Ports.Select(port => TemplateModel.Of(
            ("name", port.Name),
            ("direction", port.Direction == PortDirection.Input ? "input" : "output"),
            ("width", port.Width),
            ("description", port.Description))))));
}
