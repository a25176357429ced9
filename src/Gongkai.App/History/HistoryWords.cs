using System.Collections.Frozen;
using System.Globalization;
using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.Law.AnnualReports;

namespace Gongkai.App.History;

/// <summary>
/// What operations, kinds of records, fields and values are called in the history: the words here, and those that each subject brings itself
/// (<see cref="SubjectWords"/>). A test holds every operation's code against them.
/// </summary>
public static class HistoryWords
{
    private static readonly IReadOnlyList<SubjectWords> Subjects =
        [.. typeof(HistoryWords).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(SubjectWords))).Select(type => (SubjectWords)Activator.CreateInstance(type, nonPublic: true)!)];

    private static readonly FrozenDictionary<string, string> Operations = Table(subject => subject.Operations,
        ("organ.add", "新增机关"), ("organ.rename", "机关更名"), ("organ.move", "调整隶属关系"), ("organ.merge", "机关合并"), ("organ.abolish", "机关撤销"),
        ("organ.contact", "修改联系方式"), ("organ.edit", "修改机关资料"), ("organ.import", "导入机关名录"),
        ("person.add", "新增账号"), ("person.edit", "修改账号资料"), ("person.enable", "启用账号"), ("person.disable", "停用账号"), ("person.unlock", "解除锁定"),
        ("person.reset-password", "重置密码"), ("person.change-password", "修改密码"), ("person.sign-in", "登录"), ("person.sign-in-refused", "登录被拒绝"), ("person.sign-out", "退出"),
        ("person.assign-role", "分配角色"), ("person.revoke-role", "收回角色"), ("person.codes-start", "生成两步验证密钥"), ("person.codes-on", "开启两步验证"), ("person.codes-off", "关闭两步验证"),
        ("office.init", "初始化系统"), ("office.restore", "从备份恢复"), ("office.change-master-key", "更换主密钥"), ("demo.seed", "装入演示数据"),
        ("annual-report.start", "新建年报"), ("annual-report.bring-in", "导入年报文件"), ("annual-report.confirm", "确认识读结果"), ("annual-report.edit", "修改年报"),
        ("annual-report.confirm-reading", "确认识读结果"), ("annual-report.decide-cell", "处理存疑单元格"), ("annual-report.restore", "恢复被替换的内容"),
        ("annual-report.accept-finding", "说明核验问题"), ("annual-report.withdraw-decision", "撤回对核验问题的说明"), ("annual-report.correct", "开始更正"),
        ("annual-report.first-review", "初审"), ("annual-report.second-review", "复审"), ("annual-report.final-review", "终审"),
        ("annual-report.consolidate", "生成汇总报告草稿"), ("annual-report.import", "批量导入年报"), ("annual-report.undo-import", "撤销批量导入"));

    private static readonly FrozenDictionary<string, string> Kinds = Table(subject => subject.Kinds,
        ("Organ", "机关"), ("FormerName", "曾用名"), ("Person", "账号"), ("Assignment", "岗位"), ("AnnualReport", "年度报告"), ("ReportVersion", "报告版本"), ("ReportPassage", "流转记录"),
        ("ReportEdit", "修改记录"), ("FindingDecision", "核验问题处理"), ("StoredFile", "文件"), ("ProtectionKey", "保护密钥"), ("Office", "系统"),
        ("IdentityUserPasskey`1", "通行密钥"), ("IdentityUserToken`1", "验证器"), ("IdentityUserLogin`1", "外部登录"), ("IdentityUserClaim`1", "账号属性"));

    private static readonly FrozenDictionary<string, string> Fields = Table(subject => subject.Fields,
        ("Name", "名称"), ("Person.Name", "姓名"), ("ShortName", "简称"), ("Code", "代码"), ("Type", "类型"), ("Level", "层级"), ("Order", "排序"), ("RegionCode", "行政区划代码"),
        ("CreditCode", "统一社会信用代码"), ("MayMakeRules", "规章制定权"), ("ValidFrom", "设立日期"), ("ValidTo", "撤销日期"), ("ParentId", "上级机关"), ("SuccessorId", "承继机关"), ("ReportsDue", "年报截止日"),
        ("Contact.Office", "工作机构名称"), ("Contact.Address", "办公地址"), ("Contact.PostCode", "邮政编码"), ("Contact.Phone", "联系电话"), ("Contact.Fax", "传真"),
        ("Contact.Email", "电子邮箱"), ("Contact.Hours", "办公时间"),
        ("UserName", "登录名"), ("PasswordHash", "密码"), ("PhoneNumber", "手机号"), ("Email", "电子邮箱"), ("OrganId", "所属机关"), ("Disabled", "停用"),
        ("MustChangePassword", "下次登录须改密码"), ("Demo", "演示账号"), ("LockoutEnd", "锁定至"), ("AccessFailedCount", "连续失败次数"), ("TwoFactorEnabled", "两步验证"),
        ("LastSignInAt", "上次登录"), ("CreatedAt", "建立时间"), ("PersonId", "人员"), ("Role", "角色"), ("WithSubtree", "含下级机关"),
        ("Year", "年度"), ("Until", "使用至"), ("Number", "版本号"), ("State", "状态"), ("Content", "报告内容"), ("ContentHash", "内容散列值"), ("SourceHash", "来源文件"), ("SourceName", "来源文件名"),
        ("SourceReading", "识读结果"), ("CellDecisions", "存疑单元格处理"), ("Confirmed", "已确认识读"), ("SubmittedAt", "报送时间"), ("AcceptedAt", "验收时间"),
        ("PublishedAt", "发布时间"), ("PublicNote", "更正说明"), ("Move", "动作"), ("From", "原状态"), ("To", "新状态"), ("Round", "轮次"), ("Who", "经办人"), ("At", "时间"),
        ("Opinion", "意见"), ("DueBack", "限期报回"), ("LetterHash", "退回意见书"), ("CheckCode", "核验规则"), ("Reason", "理由"), ("Fingerprint", "问题指纹"),
        ("Size", "大小"), ("ContentType", "文件类型"), ("StoredAt", "存入时间"), ("Kind", "种类"), ("DueAt", "发送时间"), ("Attempts", "已试次数"), ("SentAt", "已发时间"),
        ("LastError", "最近错误"), ("ParkedAt", "暂停时间"), ("Changes", "修改内容"), ("Replaced", "被替换的内容"));

    /// <summary>The operation in Chinese; its code where the table has no name for it.</summary>
    public static string Operation(string code) =>
        Operations.GetValueOrDefault(code) ?? Move(code) ?? code;

    /// <summary>Every operation with its name, for lists to choose from.</summary>
    public static IEnumerable<(string Code, string Name)> All =>
        Operations.Select(entry => (entry.Key, entry.Value))
            .Concat(Enum.GetValues<ReportMove>().Select(move => ($"annual-report.{System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(move.ToString())}", "年报" + move.Name().Zh)))
            .OrderBy(entry => entry.Item1, StringComparer.Ordinal);

    /// <summary>Whether the operation has a name.</summary>
    public static bool Knows(string code) => Operations.ContainsKey(code) || Move(code) is not null;

    public static string Kind(string kind) => Kinds.GetValueOrDefault(kind, kind);

    public static string Field(string kind, string field) => Fields.GetValueOrDefault($"{kind}.{field}") ?? Fields.GetValueOrDefault(field, field);

    public static string How(ChangeKind how) => how switch
    {
        ChangeKind.Added => "新增",
        ChangeKind.Modified => "修改",
        _ => "删除",
    };

    /// <summary>A value as people write it: states, roles, days and yes or no in Chinese.</summary>
    public static string? Value(string kind, string field, string? value) => (field, value) switch
    {
        (_, null) => null,
        (_, "True") => "是",
        (_, "False") => "否",
        _ when Subjects.Select(subject => subject.Value(kind, field, value)).FirstOrDefault(word => word is not null) is { } word => word,
        ("State" or "From" or "To", _) when Enum.TryParse<ReportState>(value, out var state) => state.Name().Zh,
        ("Move", _) when Enum.TryParse<ReportMove>(value, out var move) => move.Name().Zh,
        ("Role", _) when Enum.TryParse<Role>(value, out var role) => role.Chinese(),
        ("Type", _) when kind == nameof(Organ) && Enum.TryParse<OrganType>(value, out var type) => OrganWords.Of(type),
        ("Level", _) when kind == nameof(Organ) && Enum.TryParse<Reports.Checking.OrganLevel>(value, out var level) => OrganWords.Of(level),
        _ when value.Length >= 20 && value[10] == 'T' && DateTime.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out var at)
            => BeijingDay.Clock(at).ToString("yyyy年M月d日 HH:mm", CultureInfo.InvariantCulture),
        _ when DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => day.ToString("yyyy年M月d日", CultureInfo.InvariantCulture),
        _ => value,
    };

    // annual-report.send-back: the moves of a report's life are named once, by the law.
    private static string? Move(string code) =>
        code.StartsWith("annual-report.", StringComparison.Ordinal) && Enum.TryParse<ReportMove>(code["annual-report.".Length..].Replace("-", ""), ignoreCase: true, out var move)
            ? "年报" + move.Name().Zh
            : null;

    private static FrozenDictionary<string, string> Table(Func<SubjectWords, IEnumerable<(string, string)>> more, params (string, string)[] words) =>
        words.Concat(Subjects.SelectMany(more)).Distinct().ToFrozenDictionary(word => word.Item1, word => word.Item2, StringComparer.Ordinal);   // a word may be said twice, not two words for one thing
}
