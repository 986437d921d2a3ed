using System.Text;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Routing;

using Placard.Rooms.Tests.Site;

namespace Placard.Rooms.Tests.Forms;

/// <summary>A room that tells how long a file is, and breaks over one that says so.</summary>
internal sealed class CountingRoom(TimeProvider clock) : IRoom
{
    private static readonly JsonTypeInfo<Said> SaidJson =
        (JsonTypeInfo<Said>)new System.Text.Json.JsonSerializerOptions(JsonForm.Readable) { TypeInfoResolver = new DefaultJsonTypeInfoResolver() }.GetTypeInfo(typeof(Said));

    private readonly FormHandling _handing = new(clock);

    public void Map(IEndpointRouteBuilder site)
    {
        site.MapView<Said>("/count", () => Telling(_handing.NewTicket()).NotKept(), "A ticket.");
        _handing.Map(site, "/count", (_, form) => Count(form), sentence => Telling("Refused: " + sentence));
    }

    private static ViewResult Count(FilledForm form)
    {
        var file = form.File("file");
        using var words = new StreamReader(file.Open());
        if (words.ReadToEnd() is var text && text.StartsWith("break", StringComparison.Ordinal))
            throw new InvalidOperationException("cannot read: " + text);
        return Telling($"{file.Name}: {file.Bytes.Length}{(form.Fields.GetValueOrDefault("word") is { Length: > 0 } word ? ", " + word : "")}");
    }

    private static ViewResult Telling(string what) => ViewResult.Of<SaidPage, Said>("Counting", "A file is counted.", new Said(what)).AsJson(() => new Said(what), SaidJson);
}

/// <summary>A form as a browser sends it.</summary>
internal static class SentForm
{
    public static MultipartFormDataContent With(string? ticket, byte[]? file = null, string name = "draft.txt", string? word = null)
    {
        var form = new MultipartFormDataContent("----a-boundary") { HeaderEncodingSelector = (_, _) => Encoding.UTF8 };
        if (ticket is not null)
            form.Add(new StringContent(ticket), "ticket");
        if (word is not null)
            form.Add(new StringContent(word), "word");
        if (file is not null)
        {
            var part = new ByteArrayContent(file);
            part.Headers.TryAddWithoutValidation("Content-Disposition", $"form-data; name=\"file\"; filename=\"{name.Replace("\\", "\\\\", StringComparison.Ordinal)}\"");
            form.Add(part);
        }
        return form;
    }

    public static byte[] Words(string text) => Encoding.UTF8.GetBytes(text);
}
