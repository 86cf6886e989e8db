using System.Runtime.CompilerServices;
using Seraph.Engine.Execution;
using Seraph.Language.Symbols;

namespace Seraph.Engine.Modules;

/// <summary>
/// Makes and copies objects by value, as scripts do: with the default constructor and <c>opAssign</c>. The one reference to what
/// they make counts already, and belongs to the place it is put in.
/// </summary>
internal static class ObjectCopies
{
    /// <summary>A new object of a type; null, whose use raises "Null pointer access", where only the host could make it.</summary>
    public static object? Make(ref CallFrame frame, TypeDef type)
    {
        if (type.IsArray)
        {
            ScriptArray array = ArrayStorage.Create(ref frame, ArrayElements.Of(type), 0);
            References.Retain(array);
            return array;
        }

        FunctionDef? constructor = Array.Find(type.Constructors, c => c.Parameters.Length == 0);
        if (constructor is { Kind: FfiFunctionKind.Factory })
        {
            object? host = frame.Make(constructor);
            References.Retain(host);
            return host;
        }

        bool isAbstract = (type.Traits & FfiTypeTraits.Abstract) != 0;
        if (constructor is null || isAbstract || frame.Instance.Unit.FindClass(type) is not { } @class)
        {
            return null;
        }

        frame.ChargeBytes(@class.SizeInBytes);
        ScriptObject made = @class.Factory.Create(@class);
        References.Retain(made);
        try
        {
            ScriptMethods.Run(ref frame, constructor, made);
        }
        catch (ScriptException)
        {
            References.Release(made);
            throw;
        }

        return made;
    }

    /// <summary>A new object with the same value.</summary>
    /// <exception cref="ScriptException">Only the host could copy it.</exception>
    public static object? Copy(ref CallFrame frame, TypeDef type, object? value)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (value)
        {
            case null:
                return null;
            case ScriptArray array when type.IsArray:
                ScriptArray copy = ObjectElements.Copy(ref frame, array, type.Template!.Arguments[0]);
                References.Retain(copy);
                return copy;
            case ICopyable copyable:
                object other = copyable.Copy(ref frame);
                References.Retain(other);
                return other;
            case ScriptObject source when Make(ref frame, type) is ScriptObject made:
                Assign(ref frame, type, made, source);
                return made;
            default:
                return type.Kind == TypeKind.Struct && HostType.Of(type) is { } host
                    ? host.Copy(value)
                    : throw new ScriptException("Cannot create copy of object");
        }
    }

    /// <summary>Assigns the part that a class and its bases declare: by the opAssign a script wrote, else field by field.</summary>
    private static void Assign(ref CallFrame frame, TypeDef type, ScriptObject target, ScriptObject source)
    {
        if (ScriptMethods.FindOwn(type, "opAssign") is { } written)
        {
            ScriptMethods.Run(ref frame, written, target, source);
            return;
        }

        if (type.Base is { IsScriptClass: true } @base)
        {
            Assign(ref frame, @base, target, source);
        }

        foreach (FieldDef field in type.Layout!.Fields)
        {
            if (!field.Type.IsConst || field.Type.IsHandle)
            {
                AssignField(ref frame, field, target, source);
            }
        }
    }

    private static void AssignField(ref CallFrame frame, FieldDef field, ScriptObject target, ScriptObject source)
    {
        TypeDef type = field.Type.Type;
        if (field.Type.IsInNumbers)
        {
            // Invariant: both objects are of the class that declares the field, or derive from it.
            int size = type.Kind == TypeKind.Struct ? field.Type.NumberSlots * sizeof(ulong) : type.SizeInBytes;
            Unsafe.CopyBlockUnaligned(ref target.NumberAt(field.Offset), ref source.NumberAt(field.Offset), (uint)size);
            return;
        }

        object? value = GrowingText.Read(source.ReferenceAt(field.Offset));
        switch (target.ReferenceAt(field.Offset))
        {
            case ScriptArray array when !field.Type.IsHandle && value is ScriptArray other:
                ObjectElements.Assign(ref frame, array, other, type.Template!.Arguments[0]);
                break;
            case ScriptObject inner when !field.Type.IsHandle && value is ScriptObject other:
                Assign(ref frame, type, inner, other);
                break;
            default:
                object? old = target.ReferenceAt(field.Offset);
                bool isCopied = ObjectElements.AreOwned(field.Type);
                target.ReferenceAt(field.Offset) = isCopied ? Copy(ref frame, type, value) : value;
                if (frame.Instance.Unit.Compiled.IsCounting && CountedTypes.MayRefer(type))
                {
                    References.Retain(isCopied ? null : value);
                    References.Release(old);
                }

                break;
        }
    }
}
