using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Placard.Desk.Entries;

namespace Placard.Rooms.Entries;

/// <summary>How answers of this room are written as JSON.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(EntryListJson))]
[JsonSerializable(typeof(EntrySheetJson))]
internal sealed partial class EntryJsonContext : JsonSerializerContext
{
    public static EntryJsonContext Readable { get; } = new(JsonForm.Readable);

    public static string Write<T>(T answer) => JsonSerializer.Serialize(answer, (JsonTypeInfo<T>)Readable.GetTypeInfo(typeof(T))!);
}

/// <summary>The entries as JSON gives them.</summary>
/// <param name="Entries">The entries, what was changed last first.</param>
/// <param name="Ticket">The value of the field <c>ticket</c> with which a program may write one; left out by commands.</param>
public sealed record EntryListJson(IReadOnlyList<EntryJson> Entries, string? Ticket)
{
    public static EntryListJson Of(EntryList list) => new([.. list.Lines.Select(EntryJson.Of)], list.Ticket.OrNull());
}

/// <summary>One entry with its history.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Versions">All that it ever said, first to last.</param>
/// <param name="Tickets">The values of the field <c>ticket</c> of its forms; left out by commands.</param>
public sealed record EntrySheetJson(EntryJson Entry, IReadOnlyList<EntryVersionJson> Versions, EntryTickets? Tickets)
{
    public static EntrySheetJson Of(EntrySheet sheet) =>
        new(
            EntryJson.Of(sheet.Line),
            [.. sheet.Stored.Versions.Select(EntryVersionJson.Of)],
            sheet.Tickets.Revise.Length == 0 ? null : sheet.Tickets
        );
}

/// <summary>One entry; what was not said is left out.</summary>
public sealed record EntryJson
{
    public required string Id { get; init; }

    /// <summary>The kind: candidacy, correction or note.</summary>
    public required string Kind { get; init; }

    /// <summary>The kind of what it is about: state, group, symbol, phrase, topic, body or organisation.</summary>
    public required string About { get; init; }

    /// <summary>The canonical name of what it is about; of a candidacy the code of the state.</summary>
    public required string Name { get; init; }

    public required string Label { get; init; }

    /// <summary>The page of what it is about; left out where this edition does not know it.</summary>
    public string? Address { get; init; }

    /// <summary>The code of the body that a candidacy is for.</summary>
    public string? Body { get; init; }

    /// <summary>Whether it is neither withdrawn nor erased.</summary>
    public required bool Stands { get; init; }

    public required int Version { get; init; }

    /// <summary>What it says now.</summary>
    public required EntryVersionJson Current { get; init; }

    public static EntryJson Of(EntryLine line) =>
        new()
        {
            Id = line.Id,
            Kind = line.Stored.Kind.ToWord(),
            About = line.Stored.Subject.Kind,
            Name = line.Stored.Subject.Name,
            Label = line.Label,
            Address = line.Known?.Address,
            Body = line.Stored.Body.OrNull(),
            Stands = line.Stored.Stands,
            Version = line.Stored.Version,
            Current = EntryVersionJson.Of(line.Stored.Current),
        };
}

/// <summary>One version of an entry; what was not said is left out.</summary>
public sealed record EntryVersionJson
{
    public required int Version { get; init; }

    /// <summary>What was done: written, revised, withdrawn or redacted.</summary>
    public required string Change { get; init; }

    public string? Term { get; init; }
    public string? Wrong { get; init; }
    public string? Right { get; init; }
    public string? Words { get; init; }
    public string? Source { get; init; }
    public string? WrittenBy { get; init; }
    public required DateTimeOffset WrittenAt { get; init; }

    public static EntryVersionJson Of(StoredVersion version) =>
        new()
        {
            Version = version.Number,
            Change = version.Change.ToWord(),
            Term = version.Text.Term.OrNull(),
            Wrong = version.Text.Wrong.OrNull(),
            Right = version.Text.Right.OrNull(),
            Words = version.Text.Words.OrNull(),
            Source = version.Text.Source.OrNull(),
            WrittenBy = version.WrittenBy.OrNull(),
            WrittenAt = version.WrittenAt,
        };
}
