using Seraph.Language.Syntax;

namespace Seraph;

/// <summary>What the language is like in a context. Immutable; the defaults are those of the reference implementation.</summary>
public sealed record ScriptLanguageOptions
{
    /// <summary>The defaults.</summary>
    public static ScriptLanguageOptions Default { get; } = new();

    /// <summary><c>'a'</c> is a number instead of a string; off by default.</summary>
    public bool UseCharacterLiterals { get; init; }

    /// <summary>Quoted strings may contain line ends; off by default.</summary>
    public bool AllowMultilineStrings { get; init; }

    /// <summary>Identifiers may contain characters beyond ASCII; off by default.</summary>
    public bool AllowUnicodeIdentifiers { get; init; }

    /// <summary>What is cut from the ends of the text between <c>"""</c>.</summary>
    public HeredocTrimMode HeredocTrimMode { get; init; } = HeredocTrimMode.BlankLinesIfMultiline;

    /// <summary>How scripts name arguments; with a colon by default.</summary>
    public NamedArgumentSyntax NamedArguments { get; init; }

    /// <summary>There is a <c>foreach</c> statement; on by default. Without it the word is an ordinary name.</summary>
    public bool AllowForeach { get; init; } = true;

    /// <summary>What becomes of warnings; they are reported by default.</summary>
    public WarningMode Warnings { get; init; } = WarningMode.On;

    /// <summary>Values of enums are named with their enum, <c>Colour::Red</c>, and not alone; off by default.</summary>
    public bool RequireEnumScope { get; init; }

    /// <summary>Scripts may not have global variables, not even constants; off by default.</summary>
    public bool DisallowGlobalVariables { get; init; }

    /// <summary>Which functions of a script are accessors of virtual properties.</summary>
    public PropertyAccessorMode PropertyAccessors { get; init; } = PropertyAccessorMode.ByKeyword;

    /// <summary><c>7 / 2</c> is 3.5: the division of two integers gives a double; off by default.</summary>
    public bool DisableIntegerDivision { get; init; }

    /// <summary>An initialisation list must not have gaps, as <c>{1, , 3}</c> has, and a comma at its end adds nothing; off by default.</summary>
    public bool DisallowEmptyListElements { get; init; }

    /// <summary>
    /// Objects of classes are not copied by <c>a = b</c> or as arguments, and handles have to be used instead; off by default.
    /// </summary>
    public bool DisallowValueAssignmentOfClasses { get; init; }

    /// <summary>Derived classes reach private fields of their bases, with a warning; off by default.</summary>
    public bool PrivateFieldsAsProtected { get; init; }

    /// <summary>Conditions also take objects of classes, and objects that have only an explicit <c>bool opConv()</c>; off by default.</summary>
    public bool AllowExplicitBoolConversion { get; init; }

    /// <summary>When a script class gets a constructor without parameters that it does not declare.</summary>
    public ImplicitMemberMode DefaultConstructors { get; init; }

    /// <summary>When a script class gets an <c>opAssign</c> for objects of itself that it does not declare.</summary>
    public ImplicitMemberMode DefaultAssignments { get; init; }

    /// <summary>When a script class gets a copy constructor that it does not declare; one that it declares always is the only one.</summary>
    public ImplicitMemberMode DefaultCopyConstructors { get; init; }

    /// <summary>
    /// An object that is a member starts with the value that the body of the constructor assigns to it first; on by default.
    /// Otherwise it starts as its declaration says, and the assignment is one.
    /// </summary>
    public bool InitializeMembersInConstructors { get; init; } = true;

    /// <summary>
    /// Building a unit gives its globals their first values; on by default. Otherwise they are 0, null or empty until the host calls
    /// <c>InitializeGlobals</c> of the unit.
    /// </summary>
    public bool InitializeGlobalsAfterBuild { get; init; } = true;

    internal ParseOptions ToParseOptions(IReadOnlyCollection<string>? defines = null) =>
        new(UseCharacterLiterals, AllowMultilineStrings, AllowUnicodeIdentifiers, HeredocTrimMode, NamedArguments, AllowForeach)
        {
            Defines = defines ?? [],
        };
}
