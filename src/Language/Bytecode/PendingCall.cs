using Seraph.Language.Binding.BoundTree;
using Seraph.Language.Symbols;

namespace Seraph.Language.Bytecode;

/// <summary>
/// A call whose window is being filled. Calls on the results of calls wait for each other in a stack of these; the objects
/// are used again.
/// </summary>
internal sealed class PendingCall
{
    /// <summary>The function; null for a concatenation.</summary>
    public FunctionDef? Function;

    /// <summary>The object, or the first string of a concatenation.</summary>
    public BoundExpression? Object;

    public BoundArgument[] Arguments = [];

    /// <summary>The value of a setter, its last parameter.</summary>
    public BoundExpression? Value;

    public BoundCallKind Kind;

    /// <summary>The class of a constructor's object, which is made in its slot.</summary>
    public TypeDef? NewType;

    /// <summary>The object is evaluated before the arguments: it is the left operand of an operator.</summary>
    public bool IsObjectFirst;

    /// <summary>The object is a struct in a place and may be changed by the call.</summary>
    public bool StoresBack;

    public Place Receiver;

    /// <summary>The place that the function returns is wanted, not the value in it.</summary>
    public bool KeepsPlace;

    /// <summary>Where the captured places of this call begin.</summary>
    public int FirstCapture;

    /// <summary>Where the window begins in each bank.</summary>
    public int Numbers;

    public int Objects;

    /// <summary>Where the slots that are filled so far end.</summary>
    public int LiveNumbers;

    public int LiveObjects;

    /// <summary>The registers before the call.</summary>
    public int NumbersBefore;

    public int ObjectsBefore;

    /// <summary>Of a concatenation: how many strings wait on the writer's stack, the next one last.</summary>
    public int StringCount;

    public CallLayout Layout => Function!.Layout;

    public void Clear()
    {
        Function = null;
        Object = null;
        Arguments = [];
        Value = null;
        NewType = null;
        Receiver = default;
    }
}
