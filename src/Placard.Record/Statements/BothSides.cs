namespace Placard.Record.Statements;

/// <summary>A state that is named on both sides of one topic, and where.</summary>
/// <param name="State">The state.</param>
/// <param name="Topic">The topic.</param>
/// <param name="Critical">The critical statements on the topic that name it, oldest first.</param>
/// <param name="Supportive">The supportive statements on the topic that name it, oldest first.</param>
public sealed record BothSides(
    StateCode State,
    string Topic,
    IReadOnlyList<JointStatement> Critical,
    IReadOnlyList<JointStatement> Supportive
)
{
    /// <summary>Finds every state and topic with a signature on either side, by topic, then by state. Statements without a list can add
    /// none, so that whoever is not found may still have signed both.</summary>
    /// <param name="statements">Statements in any order.</param>
    /// <param name="signatures">Signatures in any order.</param>
    public static IReadOnlyList<BothSides> Of(IEnumerable<JointStatement> statements, IEnumerable<Signature> signatures)
    {
        var byId = statements.ToDictionary(s => s.Id, StringComparer.Ordinal);
        return
        [
            .. from signature in signatures
            where byId.ContainsKey(signature.Statement)
            let statement = byId[signature.Statement]
            from topic in statement.Topics
            orderby statement.Day, statement.Id
            group statement by (topic, signature.State) into signed
            let found = new BothSides(
                signed.Key.State,
                signed.Key.topic,
                [.. signed.Where(s => s.Side == StatementSide.Critical).Distinct()],
                [.. signed.Where(s => s.Side == StatementSide.Supportive).Distinct()]
            )
            where found.Critical.Count > 0 && found.Supportive.Count > 0
            orderby found.Topic, found.State
            select found,
        ];
    }
}
