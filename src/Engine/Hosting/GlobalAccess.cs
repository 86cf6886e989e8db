using Seraph.Engine.Execution;
using Seraph.Language.Symbols;

namespace Seraph.Engine.Hosting;

/// <summary>Reads and writes globals of an instance by name.</summary>
internal static class GlobalAccess
{
    public static T Get<T>(InstanceState instance, string name)
    {
        GlobalDef global = Find(instance, name);
        if (!global.Type.IsInNumbers)
        {
            object? value = GrowingText.Read(instance.Objects[global.Slot]) ?? (global.Type.Type.IsString ? "" : null);
            if (value is T typed)
            {
                if (instance.Unit.Compiled.IsCounting)
                {
                    // C# holds what it reads, until it disposes it.
                    References.Retain(value);
                }

                return typed;
            }

            return value is null && default(T) is null ? default! : throw Mismatch(global, typeof(T));
        }

        return ClrTypes.Fits(typeof(T), global.Type) ? instance.LoadNumber<T>(global.Slot) : throw Mismatch(global, typeof(T));
    }

    public static void Set<T>(InstanceState instance, string name, T value)
    {
        GlobalDef global = Find(instance, name);
        if (!ClrTypes.Fits(typeof(T), global.Type))
        {
            throw Mismatch(global, typeof(T));
        }

        if (global.Type.IsInNumbers)
        {
            instance.StoreNumber(global.Slot, value);
        }
        else
        {
            object? old = instance.Objects[global.Slot];
            instance.Objects[global.Slot] = ObjectSlot.Accepts(global.Type, value) ? value : throw Mismatch(global, value!.GetType());
            if (instance.Unit.Compiled.IsCounting)
            {
                References.Retain(value);
                References.Release(old);
            }
        }
    }

    private static GlobalDef Find(InstanceState instance, string name)
    {
        foreach (GlobalDef global in instance.Unit.Compiled.Globals)
        {
            string scope = global.Namespace.FullName;
            if (global.Name.Text == name && scope.Length == 0 || (scope.Length > 0 && $"{scope}::{global.Name.Text}" == name))
            {
                return global;
            }
        }

        throw new ArgumentException($"The unit has no global variable '{name}'.", nameof(name));
    }

    private static ArgumentException Mismatch(GlobalDef global, Type type) =>
        new($"The global variable '{global.Name.Text}' is of type '{global.Type}', not {type.Name}.");
}
