namespace Placard.Record.Documents.Spelling;

/// <summary>Tells the body from the series, and leaves subsidiary bodies to themselves.</summary>
internal static class SymbolBody
{
    public static Body? Of(in SymbolParts symbol) =>
        WithoutKind(symbol.Series) switch
        {
            "A/HRC" or "A/HRC/OM" => Body.HumanRightsCouncil,
            "E/CN.4" or "E/HR" => Body.CommissionOnHumanRights,
            "A/C.3" => Body.ThirdCommittee,
            "A" => Body.GeneralAssembly,
            "S" => Body.SecurityCouncil,
            "E" => Body.EconomicAndSocialCouncil,
            _ => null,
        };

    private static ReadOnlySpan<char> WithoutKind(ReadOnlySpan<char> series)
    {
        foreach (var kind in (ReadOnlySpan<string>)["/RES/OM", "/DEC/OM", "/RES", "/DEC", "/PRST"])
        {
            if (series.EndsWith(kind))
                return series[..^kind.Length];
        }
        return series;
    }
}
