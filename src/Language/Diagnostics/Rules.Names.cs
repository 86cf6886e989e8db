namespace Seraph.Language.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticRule UnknownName = Error("AS2001", "Unknown name");
    public static readonly DiagnosticRule UnknownNamespace = Error("AS2002", "Unknown namespace");
    public static readonly DiagnosticRule UnknownFunction = Error("AS2003", "Unknown function");
    public static readonly DiagnosticRule NoMatchingFunction = Error("AS2004", "No matching function");
    public static readonly DiagnosticRule AmbiguousCall = Error("AS2005", "Ambiguous call");
    public static readonly DiagnosticRule UnknownMember = Error("AS2006", "Unknown member");
    public static readonly DiagnosticRule UnknownType = Error("AS2007", "Unknown type");
    public static readonly DiagnosticRule UnknownEnumValue = Error("AS2008", "Unknown enum value");
    public static readonly DiagnosticRule AmbiguousEnumValue = Error("AS2009", "Ambiguous enum value");
    public static readonly DiagnosticRule NotAccessible = Error("AS2010", "Member not accessible");
    public static readonly DiagnosticRule MethodNotCalled = Error("AS2011", "Method not called");
    public static readonly DiagnosticRule NotCallable = Error("AS2012", "Not callable");
    public static readonly DiagnosticRule NotConst = Error("AS2013", "Object is read-only");
    public static readonly DiagnosticRule Deleted = Error("AS2014", "Deleted function");
    public static readonly DiagnosticRule Obsolete = Warning("AS2015", "Obsolete function");
    public static readonly DiagnosticRule NoBaseClass = Error("AS2016", "No base class");
    public static readonly DiagnosticRule NotIndexable = Error("AS2017", "Not indexable");
    public static readonly DiagnosticRule AmbiguousName = Error("AS2018", "Ambiguous name");
    public static readonly DiagnosticRule PrivateOfBase = Warning("AS2030", "Private field of a base class");
}
