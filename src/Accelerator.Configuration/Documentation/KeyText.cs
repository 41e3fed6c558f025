using Accelerator.Configuration.Keys;

namespace Accelerator.Configuration;

/// <summary>The table of keys in words.</summary>
internal static class KeyText
{
    /// <summary>Meaning, unit and condition of a key, and the meanings of its words.</summary>
    public static string Describe(Key key)
    {
        string text = key.Meaning;
        if (key.Unit is not null) text += $" ({key.Unit})";
        text += ".";
        ChoiceType? choice = key.Type as ChoiceType ?? (key.Type as ListType)?.Item as ChoiceType;
        if (choice is not null) text += " " + string.Join("; ", choice.Choices.Select(option => $"{option.Name}: {option.Meaning}")) + ".";
        if (key.When is not null) text += $" Required with {key.When.Key}: {key.When.Text}, refused otherwise.";
        return text;
    }
}
