namespace Seraph.Generators.Reading;

/// <summary>How names are written: the values of <c>NamingPolicy</c>.</summary>
internal enum MemberNaming
{
    Inherited,
    AsWritten,
    CamelCase,
}
