using Microsoft.AspNetCore.Http;
using Placard.Rooms.Tests.Site;

namespace Placard.Rooms.Tests.Answers;

/// <summary>A room that counts how often its answers are made, and makes them when the test says so.</summary>
internal sealed class CountingRoom : IRoom
{
    private static readonly Parameter<string?> Name = Ask.Text("name", "The name of the thing") with { IsInPath = true };
    private int _made;

    public int Made => Volatile.Read(ref _made);

    public TaskCompletionSource Go { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public SemaphoreSlim Began { get; } = new(0);

    public void Declare(RoomDeclaration room)
    {
        room.Writes(SaidJsonContext.Readable);
        var named = new QueryParameters<string>(request => request.Value(Name) ?? "").With(Name, name => name);
        room.View("/counted/{**name}", null, "A thing that is counted.")
            .Asks(named)
            .Gives((Request _, string name) => Count(name))
            .Page<SaidPage>("Counted")
            .Json(said => said)
            .Table(Table<Said>.Of(said => new[] { said.Name }, new Column<Said, string>("name", "Its name", (_, name) => name)));
        room.View("/slow/{**name}", null, "A thing that takes its time.")
            .Asks(named)
            .GivesAsync((request, name) => SlowlyAsync(name, request.Cancellation))
            .Page<SaidPage>("Slow");
        room.View("/costly/{**name}", null, "A thing that costs.")
            .Asks(named)
            .GivesAsync((request, name) => SlowlyAsync(name, request.Cancellation))
            .Costly()
            .Page<SaidPage>(said => said.Name);
        room.View("/today", null, "The day.")
            .Asks(NoQuery.Parameters)
            .Gives((Request request, NoQuery _) => Count($"{request.Clock.GetUtcNow():yyyy-MM-dd}"))
            .Page<SaidPage>("Today");
        room.View("/ticket", null, "A page with a form.")
            .Asks(NoQuery.Parameters)
            .Gives((Request request, NoQuery _) => Count(request.NewTicket("/ticket")))
            .Page<SaidPage>("Ticket");
        room.Download(
            "/cookie",
            context =>
            {
                Count("cookie");
                context.Response.Cookies.Append("who", "one");
                return Results.Text("yours");
            }
        );
    }

    private Said Count(string name)
    {
        Interlocked.Increment(ref _made);
        return name == "none" ? throw Refusal.NotFound("There is no such thing as none.") : new Said(name);
    }

    private async Task<Said> SlowlyAsync(string name, CancellationToken cancellation)
    {
        Interlocked.Increment(ref _made);
        Began.Release();
        await Go.Task.WaitAsync(cancellation);
        return name == "none" ? throw Refusal.NotFound("There is no such thing as none.") : new Said(name);
    }
}
