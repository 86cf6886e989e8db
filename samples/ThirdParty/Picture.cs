using System.Numerics;
using System.Text;
using Seraph;

namespace ThirdParty;

/// <summary>A picture that scripts paint.</summary>
[ScriptExport]
public sealed class Picture(int width, int height)
{
    private const string Shades = " .:-=+*#%@";

    private readonly Vector3[] _pixels = new Vector3[width * height];

    /// <summary>Pixels from left to right.</summary>
    public int Width => width;

    /// <summary>Pixels from top to bottom.</summary>
    public int Height => height;

    /// <summary>The colour of a pixel: red, green and blue from 0 to 1.</summary>
    public Vector3 this[int x, int y]
    {
        get => _pixels[(y * width) + x];
        set => _pixels[(y * width) + x] = Vector3.Clamp(value, Vector3.Zero, Vector3.One);
    }

    /// <summary>The picture as a PPM file.</summary>
    [ScriptIgnore]
    public byte[] ToPpm() =>
    [
        .. Encoding.ASCII.GetBytes($"P6 {width} {height} 255\n"),
        .. _pixels.SelectMany(p => new[] { ToByte(p.X), ToByte(p.Y), ToByte(p.Z) }),
    ];

    /// <summary>The picture in characters: of two lines one, as characters are higher than wide.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        for (int y = 0; y < height; y += 2)
        {
            for (int x = 0; x < width; x++)
            {
                Vector3 p = this[x, y];
                text.Append(Shades[(int)((p.X + p.Y + p.Z) / 3 * (Shades.Length - 1))]);
            }

            text.AppendLine();
        }

        return text.ToString();
    }

    // Screens are brighter in the dark than numbers say.
    private static byte ToByte(float value) => (byte)(MathF.Sqrt(value) * 255);
}
