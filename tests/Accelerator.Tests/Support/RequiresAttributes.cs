namespace Accelerator.Tests.Support;

/// <summary>A test that runs external programs; see <see cref="Prerequisite"/> for when it is skipped.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ToolFactAttribute : FactAttribute
{
    /// <summary>Names the programs, for example <c>[ToolFact("verilator", "g++")]</c>.</summary>
    public ToolFactAttribute(params string[] tools) => Skip = Prerequisite.SkipWithoutTools(tools);
}

/// <summary>A data-driven test that runs external programs.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ToolTheoryAttribute : TheoryAttribute
{
    /// <summary>Names the programs.</summary>
    public ToolTheoryAttribute(params string[] tools) => Skip = Prerequisite.SkipWithoutTools(tools);
}

/// <summary>A test that synthesises with Debian's library of cells and times with OpenSTA, which nothing but <c>accel synth</c> needs: skipped where they cannot be installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SynthesisFactAttribute : FactAttribute
{
    /// <summary>Needs Yosys besides.</summary>
    public SynthesisFactAttribute() => Skip = Prerequisite.SkipWithoutTools(["yosys"]) ?? Prerequisite.SkipWithoutSynthesis();
}

/// <summary>A test that opens reports in headless Chromium, which nothing else needs: skipped where it is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserFactAttribute : FactAttribute
{
    /// <summary>Needs nothing besides.</summary>
    public BrowserFactAttribute() => Skip = Prerequisite.SkipWithoutBrowser();
}

/// <summary>A test that starts a Slurm of its own, which nothing but <c>accel sweep --cluster slurm</c> needs: skipped where it is not installed, or the tests do not run as root.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SlurmFactAttribute : FactAttribute
{
    public SlurmFactAttribute() => Skip = Prerequisite.SkipWithoutSlurm();
}

/// <summary>A test that reads the shared reference data.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedFactAttribute : FactAttribute
{
    /// <summary>Names the file or folder below the shared root, for example <c>[SharedFact("data/stories260K")]</c>.</summary>
    public SharedFactAttribute(string path) => Skip = Prerequisite.SkipWithoutShared(path);
}

/// <summary>A data-driven test that reads the shared reference data.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedTheoryAttribute : TheoryAttribute
{
    /// <summary>Names the file or folder below the shared root.</summary>
    public SharedTheoryAttribute(string path) => Skip = Prerequisite.SkipWithoutShared(path);
}

/// <summary>A long test, run only when it is asked for.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class AskedFactAttribute : FactAttribute
{
    /// <summary>Names the environment variable that asks for it when it is 1.</summary>
    public AskedFactAttribute(string variable) => Skip = Environment.GetEnvironmentVariable(variable) == "1" ? null : $"long: runs with {variable}=1";
}

/// <summary>A long data-driven test, run only when it is asked for.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class AskedTheoryAttribute : TheoryAttribute
{
    /// <summary>Names the environment variable that asks for it when it is 1.</summary>
    public AskedTheoryAttribute(string variable) => Skip = Environment.GetEnvironmentVariable(variable) == "1" ? null : $"long: runs with {variable}=1";
}
