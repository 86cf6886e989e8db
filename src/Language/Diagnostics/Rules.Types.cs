namespace Seraph.Language.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticRule CannotConvert = Error("AS3001", "No such conversion");
    public static readonly DiagnosticRule OperatorNotDefined = Error("AS3002", "Operator not defined");
    public static readonly DiagnosticRule NotBool = Error("AS3003", "Not a bool");
    public static readonly DiagnosticRule NoCommonType = Error("AS3004", "No common type");
    public static readonly DiagnosticRule ReadOnly = Error("AS3005", "Read-only");
    public static readonly DiagnosticRule NotAPlace = Error("AS3006", "Not assignable");
    public static readonly DiagnosticRule NoGetter = Error("AS3007", "No getter");
    public static readonly DiagnosticRule NoSetter = Error("AS3008", "No setter");
    public static readonly DiagnosticRule HandleNotAllowed = Error("AS3009", "Handle not allowed");
    public static readonly DiagnosticRule NotAHandle = Error("AS3010", "Not a handle");
    public static readonly DiagnosticRule NullByValue = Error("AS3011", "Null assigned by value");
    public static readonly DiagnosticRule NoAssignment = Error("AS3012", "No assignment");
    public static readonly DiagnosticRule IllegalCast = Error("AS3013", "Illegal cast");
    public static readonly DiagnosticRule ConstantExpected = Error("AS3014", "Constant expected");
    public static readonly DiagnosticRule ConstantFault = Error("AS3015", "Faulty constant expression");
    public static readonly DiagnosticRule Abstract = Error("AS3016", "Not instantiable");
    public static readonly DiagnosticRule NoDefaultConstructor = Error("AS3017", "No default constructor");
    public static readonly DiagnosticRule NotConstructible = Error("AS3018", "Not constructible");
    public static readonly DiagnosticRule NoInitList = Error("AS3019", "No initialisation list");
    public static readonly DiagnosticRule ConversionNeedsOneValue = Error("AS3020", "Conversion needs one value");
    public static readonly DiagnosticRule AutoNeedsValue = Error("AS3021", "auto needs a value");
    public static readonly DiagnosticRule WrongTypeArgumentCount = Error("AS3022", "Wrong number of type arguments");
    public static readonly DiagnosticRule InvalidTypeArgument = Error("AS3023", "Invalid type argument");
    public static readonly DiagnosticRule PropertyIncrement = Error("AS3024", "Property incremented");
    public static readonly DiagnosticRule IndexedCompound = Error("AS3025", "Compound assignment to an indexed property");
    public static readonly DiagnosticRule SignMismatch = Warning("AS3026", "Signed and unsigned compared");
    public static readonly DiagnosticRule ConstantLoss = Warning("AS3027", "Constant changed by conversion");
    public static readonly DiagnosticRule RealTruncated = Warning("AS3028", "Fraction lost");
    public static readonly DiagnosticRule NullComparedByValue = Warning("AS3029", "Compared with null by value");
    public static readonly DiagnosticRule ReferenceToLocal = Error("AS3030", "Reference to a local");
    public static readonly DiagnosticRule NotATemplate = Error("AS3040", "Not a template");
    public static readonly DiagnosticRule TemplateRejected = Error("AS3041", "Type arguments rejected");
    public static readonly DiagnosticRule TemplateTooDeep = Error("AS3042", "Templates nested too deeply");
    public static readonly DiagnosticRule FunctionDoesNotFit = Error("AS3050", "Function does not fit");
    public static readonly DiagnosticRule FunctionNeedsTarget = Error("AS3051", "Function without a call");
    public static readonly DiagnosticRule LambdaCaptures = Error("AS3052", "Lambda uses what is around it");
    public static readonly DiagnosticRule NoDelegate = Error("AS3053", "No delegate of a value");
    public static readonly DiagnosticRule ListMismatch = Error("AS3043", "Initialisation list does not match");
    public static readonly DiagnosticRule EmptyListElement = Error("AS3060", "Gap in an initialisation list");
    public static readonly DiagnosticRule ValueAssignmentDisallowed = Error("AS3061", "Object assigned by value");
}
