namespace Gongkai.Reports.Reading.Pages;

/// <summary>A rectangle on a page, in points (1/72 inch) from the upper left corner.</summary>
internal readonly record struct Box(float Left, float Top, float Right, float Bottom)
{
    public float Width => Right - Left;

    public float Height => Bottom - Top;

    public float CentreX => (Left + Right) / 2;

    public float CentreY => (Top + Bottom) / 2;

    public bool Holds(float x, float y) => x >= Left && x <= Right && y >= Top && y <= Bottom;

    public Box With(Box other) =>
        new(Math.Min(Left, other.Left), Math.Min(Top, other.Top), Math.Max(Right, other.Right), Math.Max(Bottom, other.Bottom));
}
