namespace Seraph.Language.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticRule AlreadyDeclared = Error("AS4001", "Already declared");
    public static readonly DiagnosticRule FunctionAlreadyDeclared = Error("AS4002", "Function already declared");
    public static readonly DiagnosticRule InvalidBase = Error("AS4004", "Invalid base");
    public static readonly DiagnosticRule CircularBase = Error("AS4005", "Circular inheritance");
    public static readonly DiagnosticRule SecondBase = Error("AS4006", "Second base class");
    public static readonly DiagnosticRule FinalBase = Error("AS4007", "Base is final");
    public static readonly DiagnosticRule DuplicateInterface = Error("AS4008", "Interface listed twice");
    public static readonly DiagnosticRule NothingToOverride = Error("AS4009", "Nothing to override");
    public static readonly DiagnosticRule OverridesFinal = Error("AS4010", "Overrides a final method");
    public static readonly DiagnosticRule ReturnTypeDiffers = Error("AS4011", "Return type differs from base");
    public static readonly DiagnosticRule InterfaceNotImplemented = Error("AS4012", "Interface not implemented");
    public static readonly DiagnosticRule VoidVariable = Error("AS4013", "Variable without a type");
    public static readonly DiagnosticRule InvalidParameterType = Error("AS4014", "Invalid parameter type");
    public static readonly DiagnosticRule InOutNotAllowed = Error("AS4015", "&inout not allowed");
    public static readonly DiagnosticRule ConstOut = Error("AS4016", "Constant output");
    public static readonly DiagnosticRule MissingDefault = Error("AS4017", "Default argument missing");
    public static readonly DiagnosticRule AutoNotAllowed = Error("AS4018", "auto not allowed");
    public static readonly DiagnosticRule EnumTypeNotInteger = Error("AS4019", "Enum type is no integer");
    public static readonly DiagnosticRule CircularGlobal = Error("AS4020", "Circular initialisation");
    public static readonly DiagnosticRule SharedDiffers = Error("AS4021", "Shared declarations differ");
    public static readonly DiagnosticRule SharedUsesLocal = Error("AS4022", "Shared code uses something local");
    public static readonly DiagnosticRule ExternalNotFound = Error("AS4023", "External entity not found");
    public static readonly DiagnosticRule NotInMixin = Error("AS4024", "Not allowed in a mixin");
    public static readonly DiagnosticRule AccessorsDiffer = Error("AS4025", "Accessors of different types");
    public static readonly DiagnosticRule DestructorParameters = Error("AS4030", "Destructor with parameters");
    public static readonly DiagnosticRule GlobalsDisallowed = Error("AS4040", "Global variables not allowed");
    public static readonly DiagnosticRule AccessorsDisallowed = Error("AS4041", "Virtual properties not allowed");
    public static readonly DiagnosticRule FaultyAccessor = Error("AS4049", "Faulty property accessor");
}
