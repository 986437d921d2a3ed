namespace Placard.Rooms.States;

/// <summary>The words for how a state stands to the United Nations.</summary>
public static class StandingWords
{
    public static string ToWord(this StateStanding standing) => standing switch
    {
        StateStanding.Member => "member",
        StateStanding.Observer => "observer",
        StateStanding.Former => "former",
        _ => "other",
    };
}
