using Gongkai.Law;

namespace Gongkai.Reports.Reading;

/// <summary>Why a file is not read. The codes are stable; programs may compare them.</summary>
internal static class Refusals
{
    public static Refusal Empty { get; } =
        new("read.empty", new("文件是空的，没有任何内容", "The file is empty"));

    public static Refusal TooSlow { get; } =
        new("read.too-slow", new("读取用时过长，已停止", "Reading took too long and was stopped"));

    public static Refusal TooMuchText { get; } =
        new("read.too-much-text", new("文件的文字过多，不像一份年度报告", "The file holds more text than any annual report"));

    public static Refusal TooManyCells { get; } =
        new("read.too-many-cells", new("文件的表格单元格过多，不像一份年度报告", "The file holds more table cells than any annual report"));

    public static Refusal TooManyTags { get; } =
        new("read.too-many-tags", new("网页标记过多，不像一份年度报告", "The page holds more markup than any annual report"));

    public static Refusal TooDeep { get; } =
        new("read.too-deep", new("表格或标记嵌套过深", "Tables or tags are nested too deep"));

    public static Refusal ZipBomb { get; } =
        new("read.unpacks-too-large", new("压缩包展开后过大，已停止读取", "The file unpacks to far more than its size and was not read further"));

    public static Refusal Encrypted { get; } =
        new("read.encrypted", new("文件设有打开密码，请先去除密码再读取", "The file is protected by a password; remove it first"));

    public static Refusal UnknownFormat { get; } =
        new("read.unknown-format", new("无法识别的文件格式", "The format of the file is not known"));

    public static Refusal TooLarge(long bytes, long most) =>
        new("read.too-large", new($"文件过大（{Megabytes(bytes)} MB，上限 {Megabytes(most)} MB）", $"The file is too large ({Megabytes(bytes)} MB, at most {Megabytes(most)} MB)"));

    public static Refusal Damaged(string what) =>
        new("read.damaged", new($"{what} 文件已损坏或不完整", $"The {what} file is damaged or incomplete"));

    public static Refusal Unsupported(string what) => what is "zip" or "gzip" or "rar" or "7z"
        ? new("read.unsupported-format", new($"这是 {what} 压缩包，请先解压，再读取其中的文件", $"This is a {what} archive; unpack it and read the files in it"))
        : new("read.unsupported-format", new($"不支持 {what} 文件，请另存为 PDF 或 DOCX 再读取", $"{what} files are not supported; save as PDF or DOCX and read that"));

    public static Refusal OtherImage(string what) =>
        new("read.unsupported-format", new($"不支持 {what} 图片，请另存为 PNG、JPEG 或 PDF", $"{what} pictures are not supported; save as PNG, JPEG or PDF"));

    public static Refusal InterlacedPng { get; } =
        new("read.unsupported-format", new("不支持隔行扫描的 PNG 图片，请另存为普通 PNG 或 JPEG", "Interlaced PNG pictures are not supported; save as a plain PNG or as JPEG"));

    public static Refusal PictureTooLarge { get; } =
        new("read.too-large", new("图片的像素过多，请缩小后再读取", "The picture has more pixels than any page; make it smaller"));

    public static Refusal NotConverted(string what) =>
        new("read.not-converted", new($"LibreOffice 无法转换这个 {what} 文件，可能已损坏或设有密码", $"LibreOffice could not convert the {what} file; it may be damaged or have a password"));

    private static long Megabytes(long bytes) => (bytes + 1024 * 1024 - 1) / (1024 * 1024);
}
