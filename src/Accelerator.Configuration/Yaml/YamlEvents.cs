using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Accelerator.Configuration.Yaml;

/// <summary>The parsing events of a text, with every failure of the parser as one exception that has a place.</summary>
internal sealed class YamlEvents
{
    private readonly string _file;
    private readonly Scanner _scanner;
    private readonly Parser _parser;
    private ParsingEvent? _next;

    public YamlEvents(string file, string text)
    {
        _file = file;
        _scanner = new Scanner(new StringReader(text), skipComments: true);
        _parser = new Parser(_scanner);
    }

    /// <summary>Takes the next event if it is a <typeparamref name="T"/>.</summary>
    public bool TryTake<T>()
        where T : ParsingEvent
    {
        if (Peek() is not T) return false;
        _next = null;
        return true;
    }

    /// <summary>The next event, which stays.</summary>
    public ParsingEvent Peek() => _next ??= Move();

    /// <summary>The next event, which is taken.</summary>
    public ParsingEvent Take()
    {
        ParsingEvent taken = Peek();
        _next = null;
        return taken;
    }

    /// <summary>The place of an event.</summary>
    public SourceLocation Locate(ParsingEvent at) => Locate(at.Start);

    private SourceLocation Locate(Mark mark) => new(_file, (int)Math.Max(1, mark.Line), (int)Math.Max(1, mark.Column));

    private ParsingEvent Move()
    {
        try
        {
            if (_parser.MoveNext() && _parser.Current is ParsingEvent current) return current;
            throw new YamlSyntaxException(Locate(_scanner.CurrentPosition), "the file ends too early");
        }
        catch (YamlException exception)
        {
            throw new YamlSyntaxException(Locate(exception.Start), Sentence(exception));
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or FormatException or OverflowException)
        {
            // For some texts, such as a plain scalar that starts with ':' within braces, the scanner's own checks throw these.
            throw new YamlSyntaxException(Locate(_scanner.CurrentPosition), "the text here cannot be read");
        }
    }

    /// <summary>The parser's message without its own positions.</summary>
    private static string Sentence(YamlException exception)
    {
        string message = exception.Message;
        int position = message.StartsWith('(') ? message.IndexOf("): ", StringComparison.Ordinal) : -1;
        return Excerpt.Of(position < 0 ? message : message[(position + 3)..], 120);
    }
}

/// <summary>The text is not YAML.</summary>
internal sealed class YamlSyntaxException(SourceLocation location, string reason) : Exception(reason)
{
    public SourceLocation Location { get; } = location;
}
