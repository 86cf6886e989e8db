namespace Seraph.Engine.Tests.Jit.Programs;

/// <content>Declarations, and what changes a variable or a part of one.</content>
internal sealed partial class StatementWriter
{
    private static readonly string[] s_locals =
    [
        .. ExpressionWriter.Numbers, "int", "double", "bool", "string", "Base@", .. ExpressionWriter.Arrays, "array<int>", "Vec3", "Num",
        "Value@", "dictionary",
    ];

    private static readonly string[] s_assignable = [.. ExpressionWriter.Numbers, "bool", "string", "Base@", "Vec3", "Num", "Value@"];

    private void Declare()
    {
        string type = expressions.PickType(s_locals);
        string name = scope.NewName();
        Line($"{type} {name} = {(type == "array<int>" && expressions.Chance(30) ? "ints(g)" : expressions.Of(type, size.Depth))};");
        scope.Add(type, name);
    }

    private void Assign()
    {
        if (scope.Any(s_assignable, isAssignable: true) is not { } v)
        {
            return;
        }

        int depth = size.Depth;
        bool isInteger = Array.IndexOf(ExpressionWriter.Integers, v.Type) >= 0;
        Line(v.Type switch
        {
            "Base@" => $"@{v.Name} = {expressions.Object()};",
            "Value@" => $"@{v.Name} = {expressions.Function()};",
            "bool" => $"{v.Name} = {expressions.Bool(depth)};",
            "string" => $"{v.Name} {expressions.Pick(["=", "+="])} {expressions.Text(1)};",
            "Vec3" => $"{v.Name} = {expressions.Vector(depth)};",
            "Num" => expressions.Chance(50) ? $"{v.Name} = {expressions.Number(depth)};" : $"{v.Name} += {expressions.Real("double", 1)};",
            _ when isInteger && expressions.Chance(30) =>
                $"{v.Name} {expressions.Pick(["<<=", ">>=", ">>>="])} {expressions.Shift(1)};",
            _ when !isInteger && expressions.Chance(15) => $"{v.Name} {expressions.Pick(["/=", "%="])} {expressions.Divisor()};",
            _ when isInteger => $"{v.Name} {expressions.Pick(["=", "+=", "-=", "*=", "^=", "|="])} {expressions.Integer(v.Type, depth)};",
            _ => $"{v.Name} {expressions.Pick(["=", "+=", "-=", "*="])} {expressions.Real(v.Type, depth)};",
        });
    }

    private void AssignPart()
    {
        if (expressions.Chance(40) && scope.Any(ExpressionWriter.Arrays) is { } array)
        {
            string of = array.Type["array<".Length..^1];
            Line($"{array.Name}[{expressions.Index(array.Name, 1)}] {expressions.Pick(["=", "+="])} {of}({expressions.Of(of, 1)});");
        }
        else if (expressions.Chance(40) && scope.Any(["Vec3", "dictionary", "Num"]) is { } part)
        {
            Line(part.Type switch
            {
                "Vec3" => $"{part.Name}.{expressions.Pick(["x", "y", "z"])} {expressions.Pick(["=", "+=", "*="])} {expressions.Real("float", 1)};",
                "Num" => $"{part.Name}.{expressions.Pick([$"v = {expressions.Real("double", 1)}", "count++", $"name += {expressions.Text(0)}"])};",
                _ => expressions.Pick([
                    $"{part.Name}[{expressions.Key()}] = {expressions.Integer("int", 1)};", $"{part.Name}.delete({expressions.Key()});",
                    $"{part.Name}.set({expressions.Key()}, {expressions.Real("double", 1)});",
                ]),
            });
        }
        else if (scope.Any(["Base@"]) is { } place)
        {
            Line(expressions.Pick([
                $"{place.Name}.n = {expressions.Integer("int", 1)};", $"{place.Name}.small += {expressions.Integer("int8", 1)};",
                $"{place.Name}.d = {expressions.Real("double", 1)};", $"{place.Name}.f *= {expressions.Real("float", 1)};",
                $"{place.Name}.flag = {expressions.Bool(1)};", $"@{place.Name}.next = {expressions.Object()};",
                $"{place.Name}.wide ^= {expressions.Integer("int64", 1)};", $"{place.Name}.half--;",
                $"{place.Name}.twice += {expressions.Integer("int", 1)};",
            ]));
        }
    }

    private void See()
    {
        if (scope.Any([.. ExpressionWriter.Numbers, "bool", "string", "Vec3", "Num", "Value@", "dictionary"]) is { } v)
        {
            Line(v.Type switch
            {
                "bool" => $"see({v.Name} ? 1 : 0);",
                "string" => $"note({v.Name});",
                "Vec3" => $"see(double({v.Name}.x)); see(double({v.Name}.y - {v.Name}.z));",
                "Num" => $"see({v.Name}.v); see({v.Name}.count);",
                "Value@" => $"see({v.Name}(1.5, 3));",
                "dictionary" => $"foreach (auto value, auto key : {v.Name}) {{ note(key); see(double(value)); }}",
                _ when Array.IndexOf(ExpressionWriter.Reals, v.Type) >= 0 => $"see(double({v.Name}));",
                _ => $"see(int64({v.Name}));",
            });
        }
    }

    private void ChangeArray()
    {
        if (scope.Any(ExpressionWriter.Arrays) is { } array)
        {
            string of = array.Type["array<".Length..^1];
            Line(expressions.Pick([
                $"{array.Name}.insertLast({of}({expressions.Of(of, 1)}));", $"if ({array.Name}.length() > 1) {array.Name}.removeLast();",
                $"{array.Name}.resize({random.Next(1, 9)});", $"{array.Name}.reverse();", $"{array.Name}.sortAsc();",
                of == "int" ? $"{array.Name}.sort({expressions.Pick(["before", "function(a, b) { return b < a; }"])});" : $"{array.Name}.sortDesc();",
            ]));
        }
    }

    /// <summary>Functions that give values back through their parameters.</summary>
    private void CallForOutputs() => Line(expressions.Pick([
        topics.Outputs ? $"halve({expressions.Integer("int", 1)}, {Output("int")}, {Output("int")});" : "g++;",
        topics.Outputs ? $"if (split({expressions.Real("double", 1)}, {Output("double")}, {Output("int64")})) tick();" : "h += g;",
        $"swap({scope.Any(["int"], isAssignable: true)!.Value.Name}, g);",
        $"if (try_parse({expressions.Text(1)}, {Output("int")})) tick();",
        topics.Outputs && scope.Any(["Num"]) is { } n && scope.Any(["array<int>"]) is { } a ? $"bump({n.Name}, {a.Name});" : "tick();",
    ]));

    private string Output(string type) => expressions.Of("out " + type, 0);
}
