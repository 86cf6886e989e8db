namespace Seraph.Engine.Execution;

/// <summary>An object of a standard module that scripts can hold by value.</summary>
internal interface ICopyable
{
    /// <summary>A new object with the same value; the memory is charged.</summary>
    object Copy(ref CallFrame frame);
}
