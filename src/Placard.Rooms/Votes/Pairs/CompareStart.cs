using Placard.Record.Bodies;
using Placard.Record.States;

namespace Placard.Rooms.Votes.Pairs;

/// <summary>A comparison of which one state at most is chosen yet.</summary>
public sealed record CompareStart(State? Given, Body? Body);
