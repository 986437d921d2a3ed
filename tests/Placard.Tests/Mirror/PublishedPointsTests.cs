using Placard.Record.Positions.IdealPoints;
using Placard.Record.Positions.IdealPoints.Validation;
using Placard.Sources.Voeten;

namespace Placard.Tests.Mirror;

/// <summary>The quick part of the validation: the estimate beside the published points. The whole of it is <c>placard positions
/// validate</c>.</summary>
public class PublishedPointsTests(MirrorEdition mirror)
{
    [Fact]
    public void The_Assembly_since_1946_stands_where_Bailey_Strezhnev_and_Voeten_have_it()
    {
        var votes = mirror.Edition.Votes.All.Where(v =>
            v.Body == Body.GeneralAssembly && v.Kind == VoteKind.WholeText && v.IsMeasurable && v.Date.IsKnown
        );
        var published = PublishedPoints.Read(new Sources.Files.Mirror(MirrorFolder.PathOrSkip()))!;
        var compared = PublishedComparison.Of(IdealPointModel.Estimate(votes, IdealPointSettings.ByYear), published);
        Assert.True(compared.Pairs > 11_000);
        Assert.InRange(compared.Overall, 0.985, 1);
        Assert.InRange(compared.Within, 0.995, 1);
        Assert.True(published[(StateCode.Parse("USA"), 2005)] > 2.5);
    }
}
