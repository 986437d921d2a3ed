using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Components;

namespace Placard.Rooms.Pictures;

/// <summary>Writes one picture as SVG inside a page: every text and attribute is escaped, and a title and a description are always there
/// for a screen reader.</summary>
/// <remarks>A page holds some hundred seats and tiles; written as text they cost microseconds, as components milliseconds.</remarks>
internal sealed class SvgWriter
{
    private readonly StringBuilder _svg = new(16 * 1024);
    private readonly Stack<string> _open = new();
    private bool _inTag;

    /// <summary>Begins a picture.</summary>
    /// <param name="id">The picture's name on its page; the names of its patterns begin with it.</param>
    /// <param name="width">The width of the drawing, in its own units.</param>
    /// <param name="height">The height of the drawing, in its own units.</param>
    /// <param name="title">What the picture shows, in a few words.</param>
    /// <param name="description">What is to be seen in it, in a sentence.</param>
    public SvgWriter(string id, double width, double height, string title, string description)
    {
        Id = id;
        Open("svg")
            .With("class", "picture " + id)
            .With("viewBox", $"0 0 {Number(width)} {Number(height)}")
            .With("role", "img")
            .With("aria-labelledby", $"{id}-title {id}-description");
        Open("title").With("id", $"{id}-title").Text(title).Close();
        Open("desc").With("id", $"{id}-description").Text(description).Close();
    }

    /// <summary>Begins a drawing that only repeats what the words beside it say; a screen reader passes over it.</summary>
    public SvgWriter(string id, double width, double height)
    {
        Id = id;
        Open("svg").With("class", "picture " + id).With("viewBox", $"0 0 {Number(width)} {Number(height)}").With("aria-hidden", "true");
    }

    public string Id { get; }

    public SvgWriter Open(string element)
    {
        EndTag();
        _svg.Append('<').Append(element);
        _open.Push(element);
        _inTag = true;
        return this;
    }

    public SvgWriter With(string attribute, string value)
    {
        Attribute(attribute).Append(HtmlEncoder.Default.Encode(value)).Append('"');
        return this;
    }

    public SvgWriter With(string attribute, double value)
    {
        Attribute(attribute).Append(CultureInfo.InvariantCulture, $"{value:0.##}").Append('"');
        return this;
    }

    public SvgWriter Text(string text)
    {
        EndTag();
        _svg.Append(HtmlEncoder.Default.Encode(text));
        return this;
    }

    public SvgWriter Close()
    {
        EndTag();
        _svg.Append("</").Append(_open.Pop()).Append('>');
        return this;
    }

    /// <summary>A tool tip for what is open, which a screen reader reads too.</summary>
    public SvgWriter Tip(string text) => Open("title").Text(text).Close();

    /// <summary>A word in the picture.</summary>
    public SvgWriter Label(double x, double y, string text, string kind, string anchor = "middle") =>
        Open("text").With("x", x).With("y", y).With("class", kind).With("text-anchor", anchor).Text(text).Close();

    /// <summary>The whole picture.</summary>
    public MarkupString ToMarkup()
    {
        while (_open.Count > 0)
            Close();
        return new MarkupString(_svg.ToString());
    }

    private static string Number(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    private StringBuilder Attribute(string name) =>
        _inTag
            ? _svg.Append(' ').Append(name).Append("=\"")
            : throw new InvalidOperationException($"{name} comes after the content of {_open.Peek()}.");

    private void EndTag()
    {
        if (_inTag)
            _svg.Append('>');
        _inTag = false;
    }
}
