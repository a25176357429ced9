namespace Gongkai.App.Publishing;

/// <summary>How a 政策解读 explains its policy.</summary>
public enum InterpretationMedium
{
    /// <summary>文字解读.</summary>
    Text,

    /// <summary>图片解读.</summary>
    Picture,

    /// <summary>音频解读, with its transcript.</summary>
    Audio,

    /// <summary>视频解读, with its transcript.</summary>
    Video,
}
