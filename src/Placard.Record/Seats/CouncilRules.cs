namespace Placard.Record.Seats;

/// <summary>The majorities that decide on seats of the Human Rights Council (General Assembly resolution 60/251, paragraphs 7 and
/// 8).</summary>
public static class CouncilRules
{
    /// <summary>The votes that a candidate needs: a majority of the members of the Assembly, whether they vote or not, also where nobody
    /// stands against it.</summary>
    /// <param name="members">The members of the United Nations on the day: 97 votes of 193.</param>
    public static int VotesToBeElected(int members) => members / 2 + 1;

    /// <summary>Whether a membership is suspended: by two thirds of the members present and voting, so that abstentions do not
    /// count.</summary>
    public static bool Suspends(int yes, int no) => yes > 0 && 3 * yes >= 2 * (yes + no);
}
