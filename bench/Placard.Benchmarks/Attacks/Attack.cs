namespace Placard.Benchmarks.Attacks;

/// <summary>One attack on a running site.</summary>
/// <param name="Name">What a stranger does.</param>
/// <param name="RunAsync">Does it, and says what came of it.</param>
internal sealed record Attack(string Name, Func<AttackedSite, Task<AttackResult>> RunAsync);

/// <summary>What came of an attack.</summary>
/// <param name="Holds">Whether the site kept what it promises.</param>
/// <param name="What">What happened, in figures.</param>
internal sealed record AttackResult(bool Holds, string What);
