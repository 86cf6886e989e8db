using Microsoft.CodeAnalysis;
using Seraph.Generators.Model;

namespace Seraph.Generators.Reading;

/// <summary>Reads events: a pair of <c>add_X</c> and <c>remove_X</c>.</summary>
internal static class EventReader
{
    public static void Read(IEventSymbol @event, ExportBuilder builder)
    {
        string name = MemberNames.Of(@event, builder.Request);
        if (!builder.CheckName(@event, name) || builder.Signatures.ReadType(@event.Type, @event) is not { } type)
        {
            return;
        }

        string clrName = CodeText.Identifier(@event.Name);
        Signature signature = Signature.OfSetter(type with { Value = type.Value with { IsNullable = false } });
        builder.AddCall(@event, "add_" + name, signature, CallKind.Subscribe, clrName, FfiFunctionTraits.None);
        builder.AddCall(@event, "remove_" + name, signature, CallKind.Unsubscribe, clrName, FfiFunctionTraits.None);
    }
}
