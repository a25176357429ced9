using Gongkai.Law;
using Gongkai.Reports.Reading;

namespace Gongkai.App.Files;

internal static class FileRefusals
{
    public static Refusal Empty { get; } = new("file.empty", new Wording("文件是空的，请检查后重新选择。", "The file is empty; check it and choose again."));

    public static Refusal TooLarge(long most) => new("file.too-large", new Wording(
        $"文件超过 {Size(most)}，没有保存。请压缩图片或拆分后再上传。", $"The file is larger than {Size(most)} and was not kept. Make its pictures smaller, or split it."));

    public static Refusal Gone(string hash) => new("file.gone", new Wording(
        $"文件库中找不到这个文件（{hash[..12]}…），请从备份恢复。", $"The file store does not have {hash}; restore it from a backup."));

    public static Refusal Damaged(string hash) => new("file.damaged", new Wording(
        $"文件库中的这个文件已损坏（{hash[..12]}…），请从备份恢复。", $"The file store's copy of {hash} is damaged; restore it from a backup."));

    public static Refusal Of(ReadOnlyMemory<byte> content, string name) => FileFormat.Of(content, name) switch
    {
        FileFormat.Encrypted => new("file.encrypted", new Wording("文件设有密码，打不开。请去掉密码后再上传。", "The file has a password. Remove it and upload again.")),
        FileFormat.Damaged => new("file.damaged-upload", new Wording("文件已损坏，打不开。请用办公软件重新另存一份再上传。", "The file is damaged. Save it anew from its program and upload again.")),
        var format => new("file.kind", new Wording(
            $"不收这种文件（{(format == "text" ? "无法识别的格式" : format)}）。可以上传：{ContentKind.Names}。", $"Files of this kind ({(format == "text" ? "unknown" : format)}) are not kept.")),
    };

    private static string Size(long bytes) => bytes >= 1 << 20 ? $"{bytes >> 20} MB" : $"{Math.Max(1, bytes >> 10)} KB";
}
