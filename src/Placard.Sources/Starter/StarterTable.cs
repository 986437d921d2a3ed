namespace Placard.Sources.Starter;

/// <summary>A table of facts that is compiled into the program.</summary>
/// <param name="File">Its path under this folder, with <c>/</c>.</param>
/// <param name="Read">Reads its rows; an error in them is an error of the program. It is given the table and what makes the origin of a
/// row, of its place and of the day that it is as of.</param>
internal sealed record StarterTable(string File, Func<Stream, Func<string, PartialDate, Origin>, IEnumerable<Observation>> Read);
