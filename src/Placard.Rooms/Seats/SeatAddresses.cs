using Placard.Record.Seats;

namespace Placard.Rooms.Seats;

/// <summary>The addresses of this room: stable and readable.</summary>
internal static class SeatAddresses
{
    public const string Start = Addresses.Seats;
    public const string Due = Start + "/due";
    public const string Slates = Start + "/slates";
    public const string Uncontested = Start + "/uncontested";
    public const string Mandates = Start + "/mandates";
    public const string Candidates = Start + "/candidates";
    public const string Vacancies = Start + "/vacancies";

    /// <summary>Who sits in a body (<c>/seats/ECOSOC/NGO</c>), on a day where one is given.</summary>
    public static string Body(SeatedBody body, PartialDate on = default) => $"{Start}/{body.Code}{(on.IsKnown ? "?on=" + on : "")}";

    /// <summary>A change of seats, on the page of its body.</summary>
    public static string Change(SeatChange change) => $"{Body(change.Body)}#{FragmentOf(change)}";

    /// <summary>The name that a change has on that page.</summary>
    public static string FragmentOf(SeatChange change) => $"change-{change.On}-{change.State}-{change.Kind.ToWord().Replace(' ', '-')}";

    /// <summary>One election (<c>/seats/slates/2022-10-11/HRC</c>).</summary>
    public static string Election(SeatedBody body, DateOnly day) => $"{Slates}/{day.Iso()}/{body.Code}";

    /// <summary>What falls vacant in a body.</summary>
    public static string DueOf(SeatedBody body) => $"{Due}?body={Uri.EscapeDataString(body.Code)}";

    /// <summary>A state as a candidate (<c>/seats/candidates/SEN</c>).</summary>
    public static string Candidate(StateCode state) => $"{Candidates}/{state}";

    /// <summary>One mandate (<c>/seats/mandates/food</c>).</summary>
    public static string Mandate(Mandate mandate) => $"{Mandates}/{mandate.Code}";

    /// <summary>One vacancy of a mandate, with its candidates.</summary>
    public static string Vacancy(int number) => $"{Vacancies}/{Numbers.Plain(number)}";
}
