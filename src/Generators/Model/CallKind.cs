namespace Seraph.Generators.Model;

/// <summary>What a twin does with its parameters.</summary>
internal enum CallKind : byte
{
    /// <summary><c>self.Name(a, b)</c></summary>
    Method,

    /// <summary><c>Receiver.Name</c> is a thunk itself.</summary>
    Thunk,

    /// <summary><c>Via.Name(self, a, b)</c></summary>
    Extension,

    /// <summary><c>Via.Name(ref self, a, b)</c></summary>
    ReferenceExtension,

    /// <summary><c>new Name(a, b)</c></summary>
    Constructor,

    /// <summary><c>self.Name</c>, of a property or field.</summary>
    Get,

    /// <summary><c>self.Name = value</c></summary>
    Set,

    /// <summary><c>self.Name += value</c>, of an event.</summary>
    Subscribe,

    /// <summary><c>self.Name -= value</c>, of an event.</summary>
    Unsubscribe,

    /// <summary><c>self[a]</c></summary>
    GetElement,

    /// <summary><c>self[a] = value</c></summary>
    SetElement,

    /// <summary><c>self Name a</c></summary>
    Binary,

    /// <summary><c>a Name self</c></summary>
    ReversedBinary,

    /// <summary><c>Name self</c></summary>
    Unary,

    /// <summary><c>self Name</c></summary>
    Postfix,

    /// <summary><c>self = self Name a</c></summary>
    Compound,

    /// <summary><c>(Name)self</c></summary>
    Convert,

    /// <summary><c>(Name)a</c></summary>
    ConvertFrom,

    /// <summary>The first index of a list.</summary>
    ListBegin,

    /// <summary>Whether an index is behind the end: <c>a >= ((Name)self).Count</c></summary>
    ListEnd,

    /// <summary>The next index.</summary>
    ListNext,

    /// <summary><c>((Name)self)[a]</c></summary>
    ListValue,

    /// <summary>A new iterator: <c>Begin(((Via)self).GetEnumerator())</c></summary>
    IteratorBegin,

    /// <summary>Whether an iterator is behind the end: <c>!a.Value.MoveNext()</c></summary>
    IteratorEnd,

    /// <summary>The same, of an iterator that is disposed then.</summary>
    IteratorDispose,

    /// <summary>The iterator itself: it has moved on already.</summary>
    IteratorNext,

    /// <summary><c>a.Value.Current</c></summary>
    IteratorValue,

    /// <summary>-1, 0 or 1 by <c>&lt;</c> and <c>&gt;</c>.</summary>
    Compare,
}
