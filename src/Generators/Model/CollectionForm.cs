namespace Seraph.Generators.Model;

/// <summary>How C# sees an array of scripts.</summary>
internal enum CollectionForm : byte
{
    /// <summary><c>Span&lt;T&gt;</c>: the elements themselves.</summary>
    Span,

    /// <summary><c>ReadOnlySpan&lt;T&gt;</c>: the elements themselves where C# holds them alike.</summary>
    ReadOnlySpan,

    /// <summary><c>IReadOnlyList&lt;T&gt;</c> and what it derives from: a view of the elements.</summary>
    View,

    /// <summary><c>T[]</c>: a copy.</summary>
    Array,

    /// <summary><c>List&lt;T&gt;</c>, <c>IList&lt;T&gt;</c> and <c>ICollection&lt;T&gt;</c>: a copy.</summary>
    List,
}
