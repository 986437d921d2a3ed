namespace Placard.Record.Statements;

/// <summary>That a state is named among those who made a joint statement.</summary>
/// <param name="Origin">Where it was read.</param>
/// <param name="Statement">The <see cref="JointStatement.Id"/> of the statement.</param>
/// <param name="State">The state.</param>
/// <param name="NameAsRead">Its name as the source writes it.</param>
public sealed record Signature(Origin Origin, string Statement, StateCode State, string NameAsRead) : RegisterEntry(Origin);
