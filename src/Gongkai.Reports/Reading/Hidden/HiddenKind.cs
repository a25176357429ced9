using Gongkai.Law;

namespace Gongkai.Reports.Reading.Hidden;

/// <summary>What a file can carry along without showing it.</summary>
public enum HiddenKind
{
    /// <summary>A remark in the margin or on a cell.</summary>
    Comment,

    /// <summary>A tracked change: what was deleted still stands in the file.</summary>
    Revision,

    /// <summary>Text formatted as hidden.</summary>
    HiddenText,

    /// <summary>Text under a black bar or in the colour of the paper: selected and copied, it is there.</summary>
    CoveredText,

    /// <summary>A worksheet that is not shown.</summary>
    HiddenSheet,

    /// <summary>Rows of a worksheet that are not shown.</summary>
    HiddenRows,

    /// <summary>Columns of a worksheet that are not shown.</summary>
    HiddenColumns,

    /// <summary>Who wrote the file, in which organisation, with which keywords.</summary>
    Properties,

    /// <summary>Another file within this one.</summary>
    EmbeddedFile,

    /// <summary>The rows behind a pivot table, whole.</summary>
    PivotData,

    /// <summary>A path or address to a file elsewhere.</summary>
    OutsideLink,

    /// <summary>A program within the file.</summary>
    Macro,

    /// <summary>Where a photograph was taken.</summary>
    Location,

    /// <summary>A note on a page of a PDF.</summary>
    Annotation,

    /// <summary>A format that is not looked into.</summary>
    NotLooked,
}

/// <summary>Names of the kinds, and what to do about each.</summary>
public static class HiddenKinds
{
    private static readonly Dictionary<HiddenKind, (Wording Name, Wording Advice)> Words = new()
    {
        [HiddenKind.Comment] = (new("批注", "comment"), new("删除批注", "delete the comments")),
        [HiddenKind.Revision] = (new("修订痕迹", "tracked change"), new("接受或拒绝全部修订", "accept or reject all changes")),
        [HiddenKind.HiddenText] = (new("隐藏文字", "hidden text"), new("删除隐藏文字", "delete the hidden text")),
        [HiddenKind.CoveredText] = (new("被遮盖但仍可复制的文字", "covered text that can be copied"), new("在原文件中删去这些文字后重新导出，遮盖不等于删除", "delete the text in the original and export it again: covering is not deleting")),
        [HiddenKind.HiddenSheet] = (new("隐藏的工作表", "hidden sheet"), new("取消隐藏核对，不公开的工作表删除后重新上传", "show it, delete what is not to go out, and bring the file in again")),
        [HiddenKind.HiddenRows] = (new("隐藏的行", "hidden rows"), new("取消隐藏核对，不公开的行删除后重新上传", "show them, delete what is not to go out, and bring the file in again")),
        [HiddenKind.HiddenColumns] = (new("隐藏的列", "hidden columns"), new("取消隐藏核对，不公开的列删除后重新上传", "show them, delete what is not to go out, and bring the file in again")),
        [HiddenKind.Properties] = (new("文档属性", "document properties"), new("清除作者、单位等属性", "clear author, company and the like")),
        [HiddenKind.EmbeddedFile] = (new("嵌入的文件", "embedded file"), new("核对嵌入的文件，不公开的删除后重新上传", "look into it, delete what is not to go out, and bring the file in again")),
        [HiddenKind.PivotData] = (new("数据透视表背后的原始数据", "data behind a pivot table"), new("把透视表粘贴为数值后重新上传", "paste the pivot table as values and bring the file in again")),
        [HiddenKind.OutsideLink] = (new("指向外部文件的链接", "link to a file elsewhere"), new("断开链接后重新上传", "break the link and bring the file in again")),
        [HiddenKind.Macro] = (new("宏代码", "macro"), new("另存为不带宏的格式后重新上传", "save it without macros and bring it in again")),
        [HiddenKind.Location] = (new("照片的拍摄地点", "place of a photograph"), new("清除照片的位置信息", "clear the place")),
        [HiddenKind.Annotation] = (new("PDF 注释", "PDF annotation"), new("删除注释后重新导出", "delete the annotations and export again")),
        [HiddenKind.NotLooked] = (new("无法检查的格式", "format that cannot be looked into"), new("转为 docx、xlsx 或 PDF 后再上传，或人工核对并写明理由", "convert it to docx, xlsx or PDF, or look yourself and say so")),
    };

    /// <summary>As people call it.</summary>
    public static Wording Name(this HiddenKind kind) => Words[kind].Name;

    /// <summary>What to do about it.</summary>
    public static Wording Advice(this HiddenKind kind) => Words[kind].Advice;
}
