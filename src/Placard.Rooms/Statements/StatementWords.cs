using Placard.Record.Statements;
using Placard.Rooms.Votes;

namespace Placard.Rooms.Statements;

/// <summary>How joint statements are said.</summary>
internal static class StatementWords
{
    /// <summary>What an edition without statements says.</summary>
    public const string Empty = "This edition has no joint statements. They come with the program: build it with `placard edition build`.";

    /// <summary>What absence from a list means.</summary>
    public const string Absence =
        "A state that is not named has not therefore declined: many statements have no published list, and some lists were read in part.";

    /// <summary><c>54</c>, <c>54 or 55</c>, <c>not stated</c>.</summary>
    public static string Claimed(JointStatement statement) =>
        (statement.ClaimedAtLeast, statement.ClaimedAtMost) switch
        {
            ({ } least, { } most) => least == most ? Numbers.Plain(least) : $"{least} or {most}",
            _ => "not stated",
        };

    /// <summary><c>7</c>; where no list is known, <c>not known</c>.</summary>
    public static string Named(JointStatement statement, int named) =>
        named == 0 && statement.List != SignatoryList.Complete ? "not known" : Numbers.Plain(named);

    /// <summary><c>critical of China</c>, as the sources label it.</summary>
    public static string Side(JointStatement statement, StateRegister states) =>
        statement.Side == StatementSide.Unknown ? "side not known"
        : statement.Concerns.IsKnown ? $"{statement.Side.ToWord()} of {states.NameOf(statement.Concerns)}"
        : statement.Side.ToWord();

    /// <summary><c>Human Rights Council, session 41</c>.</summary>
    public static string Occasion(JointStatement statement) => $"{statement.Body.Name}, session {statement.Session}";

    /// <summary><c>Joint statement on Xinjiang</c>, <c>Joint letter on Xinjiang</c>.</summary>
    public static string Title(JointStatement statement) =>
        $"{(statement.IsLetter ? "Joint letter" : "Joint statement")} on {statement.Subject}";

    /// <summary>Who read it out, or that it was a letter.</summary>
    public static string Lead(JointStatement statement, StateRegister states) =>
        statement.Lead.IsKnown ? states.NameOf(statement.Lead)
        : statement.IsLetter ? "a letter"
        : "not known";

    /// <summary>What is known of the names where none is.</summary>
    public static string NoNames(SignatoryList list) =>
        list == SignatoryList.NotRead
            ? "No names are known: a list was published, and the copy read does not contain it."
            : "No names are known: no published list was found.";

    /// <summary><c>critical 3, supportive 1</c> of some statements.</summary>
    public static string Sides(IReadOnlyCollection<JointStatement> statements) =>
        $"{statements.Count(s => s.Side == StatementSide.Critical)} critical, "
        + $"{statements.Count(s => s.Side == StatementSide.Supportive)} supportive";

    /// <summary>An index with two decimals, or that it is not known.</summary>
    public static string Known(double? index) => index is { } known ? Numbers.Fixed(known, 2) : "not known";
}
