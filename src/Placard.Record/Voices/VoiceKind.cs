using Placard.Record.Writing;

namespace Placard.Record.Voices;

/// <summary>What a statement in a meeting is, by what the chair and the speaker said; docs/measures/kinds-of-statements.md has the
/// rules.</summary>
public enum VoiceKind
{
    /// <summary>The rules cannot tell with certainty.</summary>
    Unknown,

    /// <summary>The chair leads the meeting.</summary>
    Chair,

    /// <summary>A draft is introduced.</summary>
    Introduction,

    /// <summary>A general comment or general statement before action is taken.</summary>
    GeneralComment,

    /// <summary>The state whose situation a draft is about speaks.</summary>
    StateConcerned,

    /// <summary>An explanation of vote before the vote.</summary>
    BeforeVote,

    /// <summary>An explanation of vote after the vote.</summary>
    AfterVote,

    /// <summary>An explanation of vote; whether before or after the vote is not said.</summary>
    Explanation,

    /// <summary>An explanation of position on what is decided without a vote.</summary>
    Position,

    /// <summary>A right of reply.</summary>
    RightOfReply,
}

/// <summary>The words of a <see cref="VoiceKind"/>.</summary>
public static class VoiceKindWords
{
    /// <summary>The words of every kind, in their order.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Enum.GetValues<VoiceKind>().Select(ToWord)];

    /// <summary>The words of pages, JSON, CSV and commands: <c>general comment</c>.</summary>
    public static string ToWord(this VoiceKind kind) =>
        kind switch
        {
            VoiceKind.Chair => "chair",
            VoiceKind.Introduction => "introduction of a draft",
            VoiceKind.GeneralComment => "general comment",
            VoiceKind.StateConcerned => "statement of the state concerned",
            VoiceKind.BeforeVote => "explanation of vote before the vote",
            VoiceKind.AfterVote => "explanation of vote after the vote",
            VoiceKind.Explanation => "explanation of vote",
            VoiceKind.Position => "explanation of position",
            VoiceKind.RightOfReply => "right of reply",
            _ => "not known",
        };

    /// <summary>Whether it explains a vote or a position.</summary>
    public static bool IsExplanation(this VoiceKind kind) =>
        kind is VoiceKind.BeforeVote or VoiceKind.AfterVote or VoiceKind.Explanation or VoiceKind.Position;

    /// <summary>Whether it can be about one draft.</summary>
    public static bool IsOnDraft(this VoiceKind kind) =>
        kind.IsExplanation() || kind is VoiceKind.Introduction or VoiceKind.GeneralComment or VoiceKind.StateConcerned;

    /// <summary>Reads the words of a kind, whatever their case.</summary>
    public static bool TryParse(string? text, out VoiceKind kind) => WordOf.TryParse(text, Enum.GetValues<VoiceKind>(), ToWord, out kind);
}
