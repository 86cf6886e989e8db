using Microsoft.CodeAnalysis;
using Seraph.Generators.Model;

namespace Seraph.Generators.Reading;

/// <summary>
/// Reads what script classes need to derive from an exported class or to implement an exported interface: the constructors, which
/// become methods named <c>super</c>, and the members that a script may override.
/// </summary>
internal sealed class CarrierReader(ExportBuilder builder)
{
    private const string Super = "super";
    private readonly Dictionary<ISymbol, List<MemberExport>> _exports = new(SymbolEqualityComparer.Default);

    /// <summary>The carrier, or null if there can be none. The reason is reported where the export asks for one.</summary>
    public static CarrierExport? Read(ExportBuilder builder, CancellationToken token)
    {
        bool isInterface = builder.Type.TypeKind == TypeKind.Interface;
        return isInterface || builder.Request.Options.IsInheritable ? new CarrierReader(builder).Read(isInterface, token) : null;
    }

    private CarrierExport? Read(bool isInterface, CancellationToken token)
    {
        Collect(builder);
        foreach (INamedTypeSymbol above in Above(isInterface).Where(builder.Index.IsExported))
        {
            if (builder.Index.FindRequest(above) is { } request)
            {
                var other = new ExportBuilder(request, builder.Index, new ProblemBag(request));
                MemberReader.ReadAll(other, token);
                Collect(other);
            }
        }

        List<ISymbol> members = [.. Levels(isInterface).SelectMany(t => t.GetMembers()).Where(m => !m.IsStatic && m is not INamedTypeSymbol)];
        var overridden = new HashSet<ISymbol>(members.Select(Overriding.OverriddenBy).OfType<ISymbol>(), SymbolEqualityComparer.Default);
        var result = new List<CarrierMember>();
        foreach (ISymbol member in members.Where(m => IsMember(m) && !overridden.Contains(m) && (Overriding.IsVirtual(m) || m.IsAbstract)))
        {
            if (ReadMember(member, isInterface) is { } read)
            {
                result.Add(read);
            }
            else if (member.IsAbstract)
            {
                Report(member, "script classes cannot override it, so none can be made of the type");
                return null;
            }
        }

        EquatableArray<ParameterExport>[] constructors = isInterface ? [] : [.. ReadConstructors()];
        if (!isInterface && constructors.Length == 0)
        {
            Report(builder.Type, "it has no constructor that script classes can call");
            return null;
        }

        return new CarrierExport(isInterface, constructors.ToEquatableArray(), result.ToEquatableArray());
    }

    private void Collect(ExportBuilder from)
    {
        foreach ((ISymbol symbol, MemberExport export) in from.Members)
        {
            if (!_exports.TryGetValue(symbol, out List<MemberExport>? known))
            {
                _exports.Add(symbol, known = []);
            }

            known.Add(export);
        }
    }

    private IEnumerable<INamedTypeSymbol> Above(bool isInterface) => Levels(isInterface).Skip(1);

    private IEnumerable<INamedTypeSymbol> Levels(bool isInterface)
    {
        yield return builder.Type;
        foreach (INamedTypeSymbol inherited in isInterface ? builder.Type.AllInterfaces : [])
        {
            yield return inherited;
        }

        for (INamedTypeSymbol? level = builder.Type.BaseType; level is not null; level = level.BaseType)
        {
            yield return level;
        }
    }

    private static bool IsMember(ISymbol member) =>
        member is IPropertySymbol or IEventSymbol or IMethodSymbol { MethodKind: MethodKind.Ordinary };

    private CarrierMember? ReadMember(ISymbol member, bool isInterface)
    {
        string owner = isInterface ? CodeText.Type(member.ContainingType) + "." : "";
        string access = isInterface ? "" : Overriding.AccessOf(member, builder.Request.Assembly) + " override ";
        if (ExportsOf(member) is not { Count: > 0 } exports || !exports.All(e => Overriding.CanHandOn(e.Call)))
        {
            return null;
        }

        switch (member)
        {
            case IMethodSymbol method when exports.Find(e => e.Call.Kind == CallKind.Method && e.Call.Name == CodeText.Identifier(method.Name)) is { } export:
                CallExport call = export.Call;
                string header = $"{access}{call.Result.DeclaredCode} {owner}{call.Name}({Declare(call.Parameters)})";
                return new CarrierMember(header, [Call("", export, member.IsAbstract ? null : $"base.{call.Name}({Pass(call.Parameters)})")]);
            case IPropertySymbol property when HasAllAccessors(property, exports):
                List<CarrierCall> calls = [.. exports.Select(e => ReadAccessor(property, e))];
                CallExport first = exports[0].Call;
                ValueExport type = first.Kind is CallKind.Get or CallKind.GetElement ? first.Result : first.Parameters[first.Parameters.Count - 1].Value;
                IEnumerable<ParameterExport> indices = first.Kind switch
                {
                    CallKind.GetElement => first.Parameters,
                    CallKind.SetElement => first.Parameters.Take(first.Parameters.Count - 1),
                    _ => [],
                };
                string name = property.IsIndexer ? $"this[{Declare(indices)}]" : CodeText.Identifier(property.Name);
                return new CarrierMember($"{access}{type.DeclaredCode} {owner}{name}", calls.ToEquatableArray());
            default:
                return null;
        }
    }

    // Those of the member itself, or of the one that an exported base has first.
    private List<MemberExport>? ExportsOf(ISymbol member)
    {
        for (ISymbol? level = member; level is not null; level = Overriding.OverriddenBy(level))
        {
            if (_exports.TryGetValue(level, out List<MemberExport>? exports))
            {
                return exports;
            }
        }

        return null;
    }

    // An abstract accessor must not be left out; what can only be initialised is never called.
    private static bool HasAllAccessors(IPropertySymbol property, List<MemberExport> exports)
    {
        bool hasGetter = exports.Exists(e => e.Call.Kind is CallKind.Get or CallKind.GetElement);
        bool hasSetter = exports.Exists(e => e.Call.Kind is CallKind.Set or CallKind.SetElement);
        return !property.ReturnsByRef && !property.ReturnsByRefReadonly
            && (hasGetter || property.GetMethod is not { IsAbstract: true })
            && (hasSetter || property.SetMethod is not { IsAbstract: true });
    }

    private static CarrierCall ReadAccessor(IPropertySymbol property, MemberExport export)
    {
        CallExport call = export.Call;
        string place = call.Kind is CallKind.GetElement ? $"base[{Pass(call.Parameters)}]"
            : call.Kind is CallKind.SetElement ? $"base[{Pass(call.Parameters.Take(call.Parameters.Count - 1))}]"
            : $"base.{call.Name}";
        bool isGetter = call.Kind is CallKind.Get or CallKind.GetElement;
        return Call(isGetter ? "get" : "set", export, property.IsAbstract ? null : isGetter ? place : place + " = value");
    }

    private static CarrierCall Call(string accessor, MemberExport export, string? @base) =>
        new(accessor, export.Definition.Hash, export.Call.Parameters, export.Call.Result, @base);

    private IEnumerable<EquatableArray<ParameterExport>> ReadConstructors()
    {
        var silent = new SignatureReader(builder.Types, new ProblemBag(builder.Request));
        foreach (IMethodSymbol constructor in builder.Type.InstanceConstructors)
        {
            bool isVisible = constructor.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;
            if (!isVisible || ConstructorReader.IsRecordCopy(constructor) || ConstructorReader.LeavesRequiredMembers(constructor)
                || silent.Read(constructor, constructor) is not { } signature)
            {
                continue;
            }

            string name = "script";
            while (signature.Arguments.Any(a => a.Name == name))
            {
                name += "_";
            }

            var script = new ParameterExport(name, new ValueExport(ValueKind.Object, "global::Seraph.ScriptObject"), ParameterRole.Script, -1);
            foreach (Signature one in signature.WithShorter(constructor))
            {
                builder.AddSuper(constructor, Super, one, one.Arguments.Prepend(script).ToEquatableArray());
            }

            yield return signature.Arguments.Prepend(script).ToEquatableArray();
        }
    }

    private void Report(ISymbol member, string reason)
    {
        if (builder.Request.Options.IsInheritable)
        {
            builder.Problems.ReportMember(member, Fault.Unsupported(reason));
        }
    }

    private static string Declare(IEnumerable<ParameterExport> parameters) => string.Join(", ", parameters.Select(p => p.Declaration));

    private static string Pass(IEnumerable<ParameterExport> parameters) => string.Join(", ", parameters.Select(p => p.Argument));
}
