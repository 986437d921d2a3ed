namespace Placard.Record.Seats;

/// <summary>The majorities that decide on seats of the Human Rights Council (General Assembly resolution 60/251, paragraphs 7 and
/// 8).</summary>
public static class CouncilRules
{
    /// <summary>The votes that a candidate needs: a majority of the members of the Assembly, whether they vote or not, also where nobody
    /// stands against it.</summary>
    /// <param name="members">The members of the United Nations on the day: 97 votes of 193.</param>
    public static int VotesToBeElected(int members) => members / 2 + 1;
}
