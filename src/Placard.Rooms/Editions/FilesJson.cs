namespace Placard.Rooms.Editions;

/// <summary>Every file as JSON gives it.</summary>
public sealed record FilesJson(int Total, IReadOnlyList<FileJson> Files)
{
    public static FilesJson Of(EditionPart<SourceFile> part) => new(part.Edition.Files.Count, [.. part.Edition.Files.Select(FileJson.Of)]);
}

/// <summary>A file and what became of it.</summary>
public sealed record FileJson(string Source, string Path, long Bytes, string? Sha256, string Fate, string? Reason)
{
    public static FileJson Of(SourceFile file) =>
        new(file.Source.ToString(), file.Path, file.Bytes, file.Sha256.OrNull(), file.Fate.ToWord(), file.Reason.OrNull());
}

/// <summary>All that was not understood, as JSON gives it.</summary>
public sealed record UnresolvedListJson(int Total, IReadOnlyList<UnresolvedJson> Unresolved)
{
    public static UnresolvedListJson Of(EditionPart<Unresolved> part) =>
        new(part.Edition.Unresolved.Count, [.. part.Edition.Unresolved.Select(UnresolvedJson.Of)]);
}

/// <summary>Something not understood.</summary>
public sealed record UnresolvedJson(string Source, string File, string? Locator, string What, string Text)
{
    public static UnresolvedJson Of(Unresolved item) =>
        new(item.Origin.Source.ToString(), item.Origin.File, item.Origin.Locator.OrNull(), item.What, item.Text);
}
