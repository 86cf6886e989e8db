namespace Seraph.Engine.Tests.Jit.Programs;

/// <content>Texts, objects, structs of the host and functions.</content>
internal sealed partial class ExpressionWriter
{
    private static readonly string[] s_texts = ["", "a", "bc", "Zoë", "1,22,333"];

    public string Text(int depth) => random.Next(depth <= 0 ? 3 : 8) switch
    {
        0 => Quoted(Pick(s_texts)),
        1 or 2 => scope.Any(["string"])?.Name ?? "\"x\"",
        3 => $"({Text(depth - 1)} + {(Chance(50) ? Integer(Pick(Integers), depth - 1) : Text(depth - 1))})",
        4 => $"join({Text(depth - 1)}.split(\",\"), {Quoted(Pick(s_texts))})",
        5 => Call(["string"], depth) ?? (topics.Operators ? $"{NumPlace()}.name" : "\"y\""),
        6 => Chance(50) ? $"formatInt({Integer("int64", depth - 1)}, \"0\", 4)" : $"string({Bool(depth - 1)})",
        _ => $"{Text(depth - 1)}.substr({Integer("int", 0)} & 3, 2)",
    };

    /// <summary>A handle; seldom null.</summary>
    public string Object() => random.Next(7) switch
    {
        0 => Pick(["Base()", "Left()", "Right()", "Other()"]),
        1 => Chance(20) ? "null" : $"make({IntegerLeaf("int")})",
        2 => $"{Place()}.next",
        3 => $"cast<Base>(shape({IntegerLeaf("int")}))",
        _ => Place(),
    };

    public string Vector(int depth) => random.Next(depth <= 0 ? 2 : 6) switch
    {
        0 => $"Vec3({RealLeaf("float")}, {RealLeaf("float")}, 2)",
        2 => $"({Vector(depth - 1)} {Pick(["+", "-"])} {Vector(depth - 1)})",
        3 => $"({Vector(depth - 1)} * {Real("float", depth - 1)})",
        4 => $"mix({Vector(depth - 1)}, {Vector(0)}, {RealLeaf("float")})",
        5 => Call(["Vec3"], depth) ?? Vector(0),
        _ => scope.Any(["Vec3"])?.Name ?? "Vec3(1, 0, 0.5f)",
    };

    /// <summary>An object of a class with operators.</summary>
    public string Number(int depth) => random.Next(depth <= 0 ? 2 : 6) switch
    {
        0 => $"Num({RealLeaf("double")})",
        2 => $"({Number(depth - 1)} + {Number(depth - 1)})",
        3 => $"({Number(depth - 1)} * {Real("double", depth - 1)})",
        4 => $"(-{NumPlace()})",
        5 => Call(["Num"], depth) ?? NumPlace(),
        _ => NumPlace(),
    };

    /// <summary>A function value; its body sees globals and its parameters.</summary>
    public string Function()
    {
        if (Chance(40))
        {
            return Pick(["plain", "faulty", $"value({IntegerLeaf("int")})", scope.Any(["Value@"])?.Name ?? "plain"]);
        }

        bool may = MayCall;
        MayCall = false;
        string body = scope.Apart([("double", "x"), ("int", "n")], () => Real("double", 1));
        MayCall = may;
        return $"function(x, n) {{ {(Chance(30) ? "g++; " : "")}return {body}; }}";
    }

    public string Key() => Quoted(Pick(["a", "b", "c"]));

    private string Entries(int depth) => $"{{{{{Key()}, {Integer("int", depth - 1)}}}, {{\"r\", {Real("double", 0)}}}}}";

    private string Stored() => scope.Any(["dictionary"]) is { } d ? Pick([$"int({d.Name}[{Key()}])", $"int({d.Name}.getSize())"]) : "1";

    private string TextNumber(int depth) => Pick([
        $"int({Text(depth)}.length())", $"{Text(depth)}.findFirst(\"a\")", $"int(parseInt({Text(depth)}))", $"int(({Text(depth)} + \"x\")[0])",
    ]);

    private string Place() => scope.Any(["Base@"])?.Name ?? "make(1)";

    private string NumPlace() => scope.Any(["Num"])?.Name ?? "Num(1.5)";

    private string Elements(string type, int depth)
    {
        string of = type["array<".Length..^1];
        return "{" + string.Join(", ", Enumerable.Range(0, random.Next(1, 6)).Select(_ => $"{of}({Of(of, depth - 1)})")) + "}";
    }

    private static string Quoted(string text) => "\"" + text + "\"";
}
