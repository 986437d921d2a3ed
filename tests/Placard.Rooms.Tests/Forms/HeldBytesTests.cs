using System.Net;
using Microsoft.AspNetCore.Http;
using Placard.Rooms.Memos;

namespace Placard.Rooms.Tests.Forms;

public class HeldBytesTests
{
    private const int Unit = HeldBytes.OfEach;
    private static readonly Asker Greedy = From("192.0.2.1");
    private static readonly Asker Other = From("192.0.2.2");

    [Fact]
    public void Nobody_takes_so_much_that_less_is_left_for_others_than_they_hold()
    {
        var held = new HeldBytes(20 * Unit);
        using var greedy = held.Begin(Greedy);
        greedy.Add(9 * Unit);
        Assert.Equal(RefusalReason.Busy, Assert.Throws<Refusal>(() => greedy.Add(1)).Reason);
        Assert.Throws<Refusal>(() => held.Begin(Greedy));
        using var other = held.Begin(Other);
        other.Add(4 * Unit);
        Assert.Throws<Refusal>(() => other.Add(Unit));
    }

    [Fact]
    public void What_was_answered_is_free_again()
    {
        var held = new HeldBytes(20 * Unit);
        for (var i = 0; i < 100; i++)
        {
            using var form = held.Begin(Greedy);
            form.Add(9 * Unit);
        }
    }

    [Fact]
    public void Whatever_is_taken_and_given_back_no_more_is_held_than_there_is_room() =>
        Gen.Select(Gen.Int[1, 5], Gen.Int[1, 4 * Unit], Gen.Bool)
            .Array[1, 200]
            .Sample(
                steps =>
                {
                    const long most = 20 * Unit;
                    var held = new HeldBytes(most);
                    var forms = new List<(HeldBytes.Form Form, long Bytes)>();
                    foreach (var (who, bytes, ends) in steps)
                    {
                        if (ends && forms.Count > 0)
                        {
                            forms[0].Form.Dispose();
                            forms.RemoveAt(0);
                            continue;
                        }
                        HeldBytes.Form? form = null;
                        try
                        {
                            form = held.Begin(From($"192.0.2.{who}"));
                            form.Add(bytes);
                            forms.Add((form, bytes + Unit));
                        }
                        catch (Refusal)
                        {
                            form?.Dispose();
                        }
                        Assert.True(forms.Sum(f => f.Bytes) <= most);
                    }
                    forms.ForEach(f => f.Form.Dispose());
                    using var half = held.Begin(Greedy);
                    half.Add((most / 2) - Unit);
                },
                threads: 1
            );

    private static Asker From(string address)
    {
        var context = new DefaultHttpContext();
        context.Connection.RemoteIpAddress = IPAddress.Parse(address);
        return Asker.Of(context);
    }
}
