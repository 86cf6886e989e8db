namespace Seraph.Engine.Execution;

/// <summary>
/// What happens when the last reference to an object goes: its destructor runs, then those of its bases, then its members are
/// released, the last one first. A list of references to release takes the place of recursion, so that a long chain of objects
/// needs no stack. There is one per thread.
/// </summary>
internal sealed class Destruction
{
    // Destructors that release the last reference to something, one in the other. Beyond that it waits for the outermost.
    private const int MaxDepth = 16;

    [ThreadStatic]
    private static Destruction? Current;

    // The next one last.
    private readonly List<object> _references = [];
    private readonly Queue<object> _postponed = [];
    private int _depth;

    /// <summary>Releases what is probably the last reference to an object.</summary>
    /// <exception cref="ScriptException">A limit was exceeded, or the script aborted, in a destructor.</exception>
    public static void Run(object last) => (Current ??= new Destruction()).ReleaseAll(last);

    private void ReleaseAll(object last)
    {
        if (_depth == MaxDepth)
        {
            _postponed.Enqueue(last);
            return;
        }

        int bottom = _references.Count;
        _references.Add(last);
        _depth++;
        try
        {
            ReleaseTo(bottom);
            while (_depth == 1 && _postponed.TryDequeue(out object? postponed))
            {
                _references.Add(postponed);
                ReleaseTo(bottom);
            }
        }
        finally
        {
            _references.RemoveRange(bottom, _references.Count - bottom);
            if (--_depth == 0)
            {
                _postponed.Clear();
            }
        }
    }

    private void ReleaseTo(int bottom)
    {
        while (_references.Count > bottom)
        {
            object reference = _references[^1];
            _references.RemoveAt(_references.Count - 1);
            if (References.TryDrop(reference))
            {
                continue;
            }

            switch (reference)
            {
                case ScriptObject @object:
                    Destroy(@object);
                    break;
                case ScriptArray array:
                    array.Holders = 0;
                    AddElements(array.TakeReferences());
                    break;
                case ScriptFunction function:
                    function.Holders = 0;
                    _references.Add(function.Target!);
                    break;
                case Variant variant:
                    _references.Add(variant.Value!);
                    break;
                case ICounted container:
                    container.Holders = 0;
                    AddElements(container.TakeReferences());
                    break;
                case object?[] packed:
                    AddElements(packed);
                    break;
            }
        }
    }

    // While its destructor runs, the last reference still counts: it is this.
    private void Destroy(ScriptObject @object)
    {
        if ((@object.Count & ScriptObject.DestroyedFlag) == 0)
        {
            @object.Count |= ScriptObject.DestroyedFlag;
            foreach (int destructor in @object.Class.Destructors)
            {
                RunDestructor(@object, destructor);
            }

            if ((@object.Count & ScriptObject.CountMask) > 1)
            {
                // Somebody has got hold of it again.
                @object.Count--;
                return;
            }
        }

        @object.Count--;
        int members = @object.Class.Type.Layout!.References;
        for (int i = 0; i < members; i++)
        {
            ref object? member = ref @object.ReferenceAt(i);
            if (member is not (null or string))
            {
                _references.Add(member);
                member = null;
            }
        }
    }

    private static void RunDestructor(ScriptObject @object, int destructor)
    {
        bool isInScript = ScriptExecution.IsRunning;
        if (ScriptExecution.InstanceOf(@object.Class.Unit) is not { } instance)
        {
            return;
        }

        ScriptExecution? execution = ScriptExecution.AllowDeeper();
        try
        {
            using var call = new ScriptCall(instance, destructor);
            call.Window.SetObject(0, @object);
            call.Run();
        }
        catch (ScriptException e) when (!isInScript || !ScriptExecution.EndsScript(e.Fault))
        {
            // Exceptions of destructors go nowhere, as in the reference.
        }
        finally
        {
            execution?.EndDeeper();
        }
    }

    private void AddElements(ReadOnlySpan<object?> elements)
    {
        for (int i = elements.Length - 1; i >= 0; i--)
        {
            if (elements[i] is { } element)
            {
                _references.Add(element);
            }
        }
    }
}
