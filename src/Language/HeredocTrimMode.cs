namespace Seraph;

/// <summary>What is cut from the ends of a heredoc string, the text between <c>"""</c>.</summary>
public enum HeredocTrimMode : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The first and the last line if they are blank and the string has several lines.</summary>
    BlankLinesIfMultiline,

    /// <summary>The first and the last line if they are blank.</summary>
    BlankLines,
}
