using Accelerator.Tests.Support;

namespace Accelerator.Tests.Rules;

/// <summary>The three rules that explain the layout, as far as references go; families have tests of their own.</summary>
public sealed class RoomTests
{
    /// <summary>What each room may use; all may use Diagnostics. A new room is entered here and in ARCHITECTURE.md.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Diagnostics"] = [],
        ["Numerics"] = [],
        ["Analytic"] = [],
        ["Hardware"] = ["Numerics"],
        ["Workloads"] = ["Numerics"],
        ["Quantization"] = ["Numerics", "Workloads"],
        ["Compilation"] = ["Hardware", "Workloads"],
        ["Simulation"] = ["Hardware", "Compilation"],
        ["Rtl"] = ["Hardware"],
        ["Verification"] = ["Simulation", "Rtl"],
        ["Configuration"] = ["Hardware", "Workloads"],
        ["Exploration"] = ["Numerics", "Hardware", "Simulation", "Configuration"],
        ["Reporting"] = ["Simulation", "Configuration", "Exploration"],
        ["Cli"] = ["Reporting", "Exploration", "Numerics", "Analytic", "Hardware", "Workloads", "Quantization", "Compilation", "Simulation", "Rtl", "Verification", "Configuration"],
    };

    [Fact]
    public void Rooms_are_those_of_the_plan() => Rooms.All.Select(room => room.Name).ShouldBe(Allowed.Keys, ignoreOrder: true);

    [Fact]
    public void References_equal_the_plan()
    {
        foreach (Room room in Rooms.All)
        {
            string[] shared = room.Name == "Diagnostics" ? [] : ["Diagnostics"];
            room.References.ShouldBe(Allowed[room.Name].Concat(shared), ignoreOrder: true, customMessage: room.Name);
        }
    }

    [Fact]
    public void Simulation_and_Rtl_never_meet_outside_Verification()
    {
        Rooms.Reachable("Simulation").ShouldNotContain("Rtl");
        Rooms.Reachable("Rtl").ShouldNotContain("Simulation");
    }

    [Fact]
    public void A_package_lives_in_one_room()
    {
        var homes = Rooms.All.SelectMany(room => room.Packages.Select(package => (package, room.Name))).ToLookup(pair => pair.package, pair => pair.Name);
        homes.ShouldNotBeEmpty();
        homes.Where(home => home.Count() > 1).Select(home => $"{home.Key}: {string.Join(", ", home)}").ShouldBeEmpty();
    }

    [Fact]
    public void Package_versions_are_stated_once_and_centrally()
    {
        string[] projects =
        [
            .. new[] { "src", "tests" }.SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf(folder), "*.csproj", SearchOption.AllDirectories)),
        ];
        projects.ShouldNotBeEmpty();
        projects.Where(path => File.ReadAllText(path).Contains(" Version=\"", StringComparison.Ordinal)).ShouldBeEmpty();
    }
}
