using System.Globalization;
using Placard.Record.Access;

namespace Placard.Rooms.Access;

/// <summary>The addresses of the register of access.</summary>
public static class AccessAddresses
{
    public const string Start = Addresses.Access;
    public const string Organisations = Start + "/organisations";
    public const string Sessions = Start + "/sessions";
    public const string States = Start + "/states";
    public const string Invitations = Start + "/invitations";
    public const string Reprisals = Start + "/reprisals";

    /// <summary>The roll calls of the NGO Committee, which are votes like others.</summary>
    public static string RollCalls { get; } = $"{Addresses.Votes}?body={Body.NgoCommittee.Code}";

    /// <summary>The page of an organisation: <c>/access/organisations/night-watch-international</c>.</summary>
    public static string Of(NgoOrganisation organisation)
    {
        ArgumentNullException.ThrowIfNull(organisation);
        return $"{Organisations}/{Uri.EscapeDataString(organisation.Slug)}";
    }

    /// <summary>The page of a session, by the day that dates it: <c>/access/sessions/2024-06-14</c>.</summary>
    public static string Session(DateOnly day) => Sessions + "/" + day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>What is held of a state: <c>/access/states/SEN</c>.</summary>
    public static string State(StateCode state) => $"{States}/{state}";
}
