using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Accelerator.Configuration.Yaml;

/// <summary>
/// Turns text into nodes from parsing events, not through an object deserialiser: every finding keeps its place, and
/// depth and size are bounded while the tree grows. Anchors, aliases and tags are refused, so nothing can multiply.
/// </summary>
internal sealed class YamlReader
{
    private const int DeepestNesting = 16;
    private const int MostNodes = 10_000;

    private readonly Findings _findings;
    private readonly YamlEvents _events;
    private int _nodes;

    private YamlReader(string file, string text, Findings findings)
    {
        _findings = findings;
        _events = new YamlEvents(file, text);
    }

    /// <summary>The root of the only document, or null with the reason in <paramref name="findings"/>.</summary>
    public static YamlNode? Read(string file, string text, Findings findings)
    {
        int before = findings.Count;
        try
        {
            YamlNode? root = new YamlReader(file, text, findings).Document();
            return findings.Count == before ? root : null;
        }
        catch (RefusedException)
        {
            return null;
        }
        catch (YamlSyntaxException exception)
        {
            findings.Add(exception.Location, "ACC1014", "This is not YAML.", exception.Message, hint: SyntaxHint.For(text, exception.Location));
            return null;
        }
    }

    private YamlNode? Document()
    {
        _events.TryTake<StreamStart>();
        if (!_events.TryTake<DocumentStart>()) return Empty(_events.Locate(_events.Peek()));
        YamlNode root = Node(depth: 1);
        _events.TryTake<DocumentEnd>();
        if (_events.Peek() is DocumentStart second)
        {
            _findings.Add(_events.Locate(second), "ACC1017", "There is more than one document in the file.", allowed: "one document", hint: "remove the line '---'");
        }

        return root is YamlScalar { IsNull: true } ? Empty(root.Location) : root;
    }

    private YamlNode? Empty(SourceLocation location)
    {
        _findings.Add(location, "ACC1017", "The file is empty.", allowed: "a section accelerator", hint: "start from a file in examples/presets");
        return null;
    }

    private YamlNode Node(int depth)
    {
        ParsingEvent next = _events.Take();
        SourceLocation location = _events.Locate(next);
        if (++_nodes > MostNodes) throw Refuse(location, "ACC1016", "The file has too many values.", null, $"at most {MostNodes}");
        if (depth > DeepestNesting) throw Refuse(location, "ACC1016", "The file is nested too deeply.", null, $"at most {DeepestNesting} levels");
        CheckProperties(next, location);
        return next switch
        {
            Scalar scalar => new YamlScalar(scalar.Value, scalar.Style == ScalarStyle.Plain, location),
            SequenceStart => Items(location, depth),
            MappingStart => Entries(location, depth),
            AnchorAlias alias => throw Refuse(location, "ACC1015", "Aliases are not supported.", $"*{Excerpt.Of(alias.Value.Value)}", null, "write the value out"),
            _ => throw new YamlSyntaxException(location, "a value is missing"),
        };
    }

    private YamlList Items(SourceLocation location, int depth)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (!_events.TryTake<SequenceEnd>()) items.Add(Node(depth + 1));
        return new YamlList(items.ToImmutable(), location);
    }

    private YamlMapping Entries(SourceLocation location, int depth)
    {
        var entries = ImmutableArray.CreateBuilder<(YamlNode, YamlNode)>();
        while (!_events.TryTake<MappingEnd>()) entries.Add((Node(depth + 1), Node(depth + 1)));
        return new YamlMapping(entries.ToImmutable(), location);
    }

    private void CheckProperties(ParsingEvent next, SourceLocation location)
    {
        if (next is not NodeEvent node) return;
        if (!node.Anchor.IsEmpty)
        {
            _findings.Add(location, "ACC1015", "Anchors are not supported.", $"&{Excerpt.Of(node.Anchor.Value)}", hint: "remove the anchor, and write out the values that refer to it");
        }

        if (!node.Tag.IsEmpty) _findings.Add(location, "ACC1015", "Tags are not supported.", Excerpt.Of(node.Tag.Value), hint: "remove the tag");
    }

    private RefusedException Refuse(SourceLocation location, string id, string message, string? found, string? allowed, string? hint = null)
    {
        _findings.Add(location, id, message, found, allowed, hint);
        return new RefusedException();
    }

    /// <summary>Stops reading; the finding is already recorded.</summary>
    private sealed class RefusedException : Exception;
}
