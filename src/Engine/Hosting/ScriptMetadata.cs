namespace Seraph;

/// <summary>What a script says in brackets in front of one declaration. Immutable.</summary>
/// <param name="Declaration">
/// What it stands at, as <see cref="ScriptUnit.GetMetadata"/> takes it: <c>void f(int)</c>, <c>int x</c>, <c>Player</c>,
/// <c>int Player::health</c>, <c>void Player::Hit(int)</c>.
/// </param>
/// <param name="Values">The texts in the brackets as they are written, one per pair of brackets.</param>
public sealed record ScriptMetadata(string Declaration, IReadOnlyList<string> Values);
