using System.Buffers;
using System.Runtime.CompilerServices;

namespace Seraph.Language.Syntax;

internal sealed partial class Parser
{
    private static readonly TypeSuffix[] s_handle = [TypeSuffix.Handle];
    private static readonly TypeSuffix[] s_constHandle = [TypeSuffix.ConstHandle];
    private static readonly TypeSuffix[] s_array = [TypeSuffix.Array];

    // Nodes of all lists that are being read, the inner ones on top. A finished list is copied into an exact array.
    private Slot[] _scratch;
    private int _scratchCount;

    private void Push(SyntaxNode? node)
    {
        if (_scratchCount == _scratch.Length)
        {
            Slot[] larger = ArrayPool<Slot>.Shared.Rent(_scratch.Length * 2);
            Array.Copy(_scratch, larger, _scratchCount);
            ArrayPool<Slot>.Shared.Return(_scratch, clearArray: true);
            _scratch = larger;
        }

        _scratch[_scratchCount++].Node = node;
    }

    /// <summary>Takes what was pushed since <paramref name="mark"/>; all of it must be of type <typeparamref name="T"/>.</summary>
    private T[] Pop<T>(int mark)
        where T : SyntaxNode?
    {
        int count = _scratchCount - mark;
        if (count == 0)
        {
            return [];
        }

        var result = new T[count];
        Span<T> target = result;
        Span<Slot> source = _scratch.AsSpan(mark, count);
        for (int i = 0; i < target.Length; i++)
        {
            // No check: every list pushes nodes of one type only.
            target[i] = Unsafe.As<SyntaxNode?, T>(ref source[i].Node);
            source[i].Node = null;
        }

        _scratchCount = mark;
        return result;
    }

    // More than one suffix is rare; copying is cheaper than another buffer.
    private static TypeSuffix[] Append(TypeSuffix[] suffixes, TypeSuffix suffix)
    {
        if (suffixes.Length == 0)
        {
            return suffix switch
            {
                TypeSuffix.Array => s_array,
                TypeSuffix.Handle => s_handle,
                _ => s_constHandle,
            };
        }

        var result = new TypeSuffix[suffixes.Length + 1];
        suffixes.CopyTo(result, 0);
        result[suffixes.Length] = suffix;
        return result;
    }

    /// <summary>Keeps the runtime from checking the type of each node that is stored in an array.</summary>
    private struct Slot
    {
        public SyntaxNode? Node;
    }
}
