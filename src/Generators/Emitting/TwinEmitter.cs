using Seraph.Generators.Model;

namespace Seraph.Generators.Emitting;

/// <summary>Writes direct twins: static methods with plain types, which the IL tier calls and inlines.</summary>
internal static class TwinEmitter
{
    private const string Accessor = "global::System.Runtime.CompilerServices.UnsafeAccessor";

    public static void Write(SourceWriter writer, CallExport call, string name)
    {
        string self = SelfName(call);
        var parameters = new List<string>();
        if (call.Self != SelfKind.None)
        {
            // An accessor looks for the member in the type that declares it.
            string type = call.IsProtected && call.Via is not null ? call.Via : call.Receiver;
            parameters.Add($"{(call.Self is SelfKind.Object or SelfKind.Text ? "" : "ref ")}{type} {self}");
        }

        parameters.AddRange(call.Parameters.Where(p => p.Role != ParameterRole.Omitted).Select(p => p.Declaration));
        string signature = $"{call.Result.DeclaredCode} {name}_Direct({string.Join(", ", parameters)})";
        if (call.IsProtected)
        {
            writer.Line($"[{Accessor}({Accessor}Kind.Method, Name = {Literals.Text(AccessorName(call))})]");
            writer.Line($"private static extern {signature};");
            return;
        }

        writer.Line($"private static {signature} => {Body(call, self)};");
    }

    private static string AccessorName(CallExport call) => call.Kind switch
    {
        CallKind.Get => "get_" + call.Name.TrimStart('@'),
        CallKind.Set => "set_" + call.Name.TrimStart('@'),
        _ => call.Name.TrimStart('@'),
    };

    private static string Body(CallExport call, string self)
    {
        string receiver = call.Self == SelfKind.None ? call.Receiver : call.Via is null ? self : $"(({call.Via}){self})";
        string[] arguments = Arguments(call);
        string last = arguments.Length > 0 ? arguments[arguments.Length - 1] : "";
        return call.Kind switch
        {
            CallKind.Method => $"{receiver}.{call.Name}({string.Join(", ", arguments)})",
            CallKind.Extension => $"{call.Via}.{call.Name}({string.Join(", ", arguments.Prepend(self))})",
            CallKind.ReferenceExtension => $"{call.Via}.{call.Name}({string.Join(", ", arguments.Prepend("ref " + self))})",
            CallKind.Constructor => $"new {call.Name}({string.Join(", ", arguments)})",
            CallKind.Get => $"{receiver}.{call.Name}",
            CallKind.Set => $"{receiver}.{call.Name} = {last}",
            CallKind.Subscribe => $"{receiver}.{call.Name} += {last}",
            CallKind.Unsubscribe => $"{receiver}.{call.Name} -= {last}",
            CallKind.GetElement => $"{receiver}[{string.Join(", ", arguments)}]",
            CallKind.SetElement => $"{receiver}[{string.Join(", ", arguments.Take(arguments.Length - 1))}] = {last}",
            CallKind.Binary => $"{self} {call.Name} {last}",
            CallKind.ReversedBinary => $"{last} {call.Name} {self}",
            CallKind.Unary => $"{call.Name}{self}",
            CallKind.Postfix => $"{self}{call.Name}",
            CallKind.Compound => $"{self} = {self} {call.Name} {last}",
            CallKind.Convert => $"({call.Name}){self}",
            CallKind.ConvertFrom => $"({call.Name}){last}",
            CallKind.ListBegin => "0",
            CallKind.ListEnd => $"{last} >= (uint)(({call.Name}){self}).Count",
            CallKind.ListNext => $"{last} + 1",
            CallKind.ListValue => $"(({call.Name}){self})[(int){last}]",
            CallKind.IteratorBegin => $"global::Seraph.HostEnumeration.Begin({(call.Name.Length > 0 ? $"(({call.Name}){self})" : self)}.GetEnumerator())",
            CallKind.IteratorEnd => $"!{last}.Value.MoveNext()",
            CallKind.IteratorDispose => $"global::Seraph.HostEnumeration.End({last}.Value!.MoveNext(), ref {last}.Value)",
            CallKind.IteratorNext => last,
            CallKind.IteratorValue => $"{last}.Value!.Current",
            CallKind.Compare => $"{self} < {last} ? -1 : {self} > {last} ? 1 : 0",
            _ => throw new ArgumentOutOfRangeException(nameof(call)),
        };
    }

    // What follows an argument that C# fills in goes by name.
    private static string[] Arguments(CallExport call)
    {
        var arguments = new List<string>();
        bool isNamed = false;
        foreach (ParameterExport parameter in call.Parameters)
        {
            isNamed |= parameter.Role == ParameterRole.Omitted;
            if (parameter.Role != ParameterRole.Omitted)
            {
                arguments.Add((isNamed ? parameter.Name + ": " : "") + parameter.Argument);
            }
        }

        return [.. arguments];
    }

    private static string SelfName(CallExport call)
    {
        string name = "self";
        while (call.Parameters.Any(p => p.Name == name))
        {
            name += "_";
        }

        return name;
    }
}
