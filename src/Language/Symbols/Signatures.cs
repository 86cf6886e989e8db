namespace Seraph.Language.Symbols;

/// <summary>When two functions mean the same to callers.</summary>
internal static class Signatures
{
    /// <summary>Same name, parameter types and constness: one overrides or implements the other, or is declared twice.</summary>
    public static bool AreEqual(FunctionDef left, FunctionDef right) =>
        ReferenceEquals(left.Name, right.Name) && left.IsConst == right.IsConst && HaveEqualParameters(left, right);

    public static bool HaveEqualParameters(FunctionDef left, FunctionDef right)
    {
        if (left.Parameters.Length != right.Parameters.Length)
        {
            return false;
        }

        for (int i = 0; i < left.Parameters.Length; i++)
        {
            if (left.Parameters[i].Type != right.Parameters[i].Type)
            {
                return false;
            }
        }

        return true;
    }
}
