using Microsoft.AspNetCore.Http;

namespace Placard.Rooms.Answers;

/// <summary>All that a public answer depends on: the edition, the site's own address, which pages name in citations, and what was asked
/// for.</summary>
/// <remarks>The path is as the server unescapes it; the query stays as it was written, since pages repeat it in their links.</remarks>
internal readonly struct AnswerAddress(SiteFacts edition, string site, HttpRequest request) : IEquatable<AnswerAddress>
{
    // Another edition of the same hash may have other files beside it.
    private readonly SiteFacts _edition = edition;
    private readonly string _site = site;
    private readonly string _path = request.Path.Value ?? "";
    private readonly string _query = request.QueryString.Value ?? "";

    /// <summary>About what it takes in memory.</summary>
    public int Bytes => sizeof(char) * (_site.Length + _path.Length + _query.Length);

    public bool Equals(AnswerAddress other) =>
        ReferenceEquals(_edition, other._edition) && _path == other._path && _query == other._query && _site == other._site;

    public override bool Equals(object? obj) => obj is AnswerAddress other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(_path, _query, _site);
}
