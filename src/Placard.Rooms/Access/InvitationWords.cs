using Placard.Record.Access;

namespace Placard.Rooms.Access;

/// <summary>The words of standing invitations.</summary>
internal static class InvitationWords
{
    public static IReadOnlyList<string> All { get; } = ["extended", "pledged"];

    public static string Status(StandingInvitation invitation) => invitation.IsPledge ? "pledged" : "extended";

    /// <summary>When, for a table.</summary>
    public static string When(StandingInvitation invitation) =>
        !invitation.Extended.IsKnown ? "not found" : (invitation.IsLatest ? "by " : "") + invitation.Extended;
}
