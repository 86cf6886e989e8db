#if !NET
namespace System;

/// <summary>Members of <see cref="string"/> that netstandard2.0 lacks.</summary>
[Microsoft.CodeAnalysis.Embedded]
internal static class StringExtensions
{
    extension(string)
    {
        public static string Join(char separator, params string?[] values) => string.Join(separator.ToString(), values);

        public static string Join<T>(char separator, IEnumerable<T> values) => string.Join(separator.ToString(), values);
    }

    public static bool Contains(this string text, char value) => text.IndexOf(value) >= 0;

    public static bool Contains(this string text, string value, StringComparison comparison) => text.IndexOf(value, comparison) >= 0;

    public static bool StartsWith(this string text, char value) => text.Length > 0 && text[0] == value;

    public static bool EndsWith(this string text, char value) => text.Length > 0 && text[text.Length - 1] == value;
}
#endif
