using System.Collections.Immutable;

namespace Accelerator.Configuration.Yaml;

/// <summary>A node of a YAML document and where it stands.</summary>
internal abstract record YamlNode(SourceLocation Location)
{
    /// <summary>What it is, in words.</summary>
    public abstract string Description { get; }
}

/// <summary>A scalar; <paramref name="Plain"/> when it was written without quotes.</summary>
internal sealed record YamlScalar(string Text, bool Plain, SourceLocation Location) : YamlNode(Location)
{
    /// <summary>Nothing, <c>~</c> or <c>null</c>.</summary>
    public bool IsNull => Plain && Text is "" or "~" or "null" or "Null" or "NULL";

    public override string Description => IsNull ? "nothing" : Plain ? Excerpt.Of(Text) : $"the text \"{Excerpt.Of(Text)}\"";
}

/// <summary>A list.</summary>
internal sealed record YamlList(ImmutableArray<YamlNode> Items, SourceLocation Location) : YamlNode(Location)
{
    public override string Description => "a list";
}

/// <summary>A mapping; keys may repeat, the reader of keys reports it.</summary>
internal sealed record YamlMapping(ImmutableArray<(YamlNode Key, YamlNode Value)> Entries, SourceLocation Location) : YamlNode(Location)
{
    public override string Description => "a section";
}
