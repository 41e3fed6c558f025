using System.Net;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Accelerator.Reporting.Files;

namespace Accelerator.Reporting.Pages;

/// <summary>
/// One HTML file that holds all it needs: style, scripts, and the figures as JSON. Its policy lets it run these scripts, known by their hashes, and fetch nothing. Names out of
/// results reach the page as JSON without a character that means something to HTML, and stand in it as text.
/// </summary>
internal static class ReportPage
{
    /// <summary>What tells a page of accel from other files: it stands near the start.</summary>
    public const string Mark = "<meta name=\"generator\" content=\"accel report\">";

    /// <summary>The page.</summary>
    /// <param name="script">The script that draws it.</param>
    /// <param name="title">Its title.</param>
    /// <param name="data">What the script draws.</param>
    public static string Html<T>(string script, string title, T data)
    {
        string style = Resource("page.css"), code = $"'use strict';\n{Resource("common.js")}{Resource(script)}";
        return Resource("page.html")
            .Replace("<!--mark-->", Mark, StringComparison.Ordinal)
            .Replace("<!--policy-->", $"default-src 'none'; script-src '{Hash(code)}'; style-src '{Hash(style)}'; base-uri 'none'; form-action 'none'", StringComparison.Ordinal)
            .Replace("<!--title-->", WebUtility.HtmlEncode(title), StringComparison.Ordinal)
            .Replace("<!--style-->", style, StringComparison.Ordinal)
            .Replace("<!--script-->", code, StringComparison.Ordinal)
            .Replace("<!--data-->", ReportJson.Text(data), StringComparison.Ordinal);
    }

    /// <summary>Whether a file is a page of ours.</summary>
    public static bool IsOurs(string path)
    {
        using FileStream stream = File.OpenRead(path);
        var start = new byte[1024];
        return Encoding.UTF8.GetString(start, 0, stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)).Contains(Mark, StringComparison.Ordinal);
    }

    private static string Hash(string text) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}";

    private static string Resource(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The page has no {name}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
