namespace Seraph.Language.Registry;

/// <summary>The parts of declarations in which types are written.</summary>
internal enum RegistrationPart : byte
{
    Base,
    Interface,
    Specialization,
    Field,
    Constant,
    Result,
    Parameter,
    Default,
    ListPattern,
}
