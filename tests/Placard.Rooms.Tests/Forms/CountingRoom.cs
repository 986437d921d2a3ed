using System.Text;
using Microsoft.AspNetCore.Http;
using Placard.Rooms.Tests.Site;

namespace Placard.Rooms.Tests.Forms;

/// <summary>A room that tells how long a file is, and breaks over one that says so.</summary>
internal sealed class CountingRoom : IRoom
{
    private DeclaredView<NoQuery, Said>? _page;

    public void Declare(RoomDeclaration room)
    {
        room.Writes(SaidJsonContext.Readable);
        _page = room.View("/count", null, "A ticket.")
            .Asks(NoQuery.Parameters)
            .Gives((Request request, NoQuery _) => new Said(request.NewTicket("/count")))
            .Page<SaidPage>("Counting", "A file is counted.")
            .Json(said => said);
        room.Form(
            "/count",
            (Request _, FilledForm form) => Task.FromResult<IResult>(Count(form)),
            (_, _, sentence) => Task.FromResult(Telling("Refused: " + sentence))
        );
    }

    private ViewResult Count(FilledForm form)
    {
        var file = form.File("file");
        using var words = new StreamReader(file.Open());
        if (words.ReadToEnd() is var text && text.StartsWith("break", StringComparison.Ordinal))
            throw new InvalidOperationException("cannot read: " + text);
        return Telling(
            $"{file.Name}: {file.Bytes.Length}{(form.Fields.GetValueOrDefault("word") is { Length: > 0 } word ? ", " + word : "")}"
        );
    }

    private ViewResult Telling(string what) => _page!.Show(new Said(what));
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
            part.Headers.TryAddWithoutValidation(
                "Content-Disposition",
                $"form-data; name=\"file\"; filename=\"{name.Replace("\\", "\\\\", StringComparison.Ordinal)}\""
            );
            form.Add(part);
        }
        return form;
    }

    public static byte[] Words(string text) => Encoding.UTF8.GetBytes(text);
}
