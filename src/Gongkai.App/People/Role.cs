namespace Gongkai.App.People;

/// <summary>What a person may be for an organ or its subtree.</summary>
public enum Role
{
    /// <summary>信息员.</summary>
    InformationOfficer,

    /// <summary>初审.</summary>
    FirstReviewer,

    /// <summary>复审.</summary>
    SecondReviewer,

    /// <summary>终审.</summary>
    FinalReviewer,

    /// <summary>保密审查员.</summary>
    SecrecyReviewer,

    /// <summary>申请经办人.</summary>
    RequestHandler,

    /// <summary>工作机构负责人.</summary>
    OfficeHead,

    /// <summary>主管部门.</summary>
    Authority,

    /// <summary>监督员.</summary>
    Supervisor,

    /// <summary>系统管理员.</summary>
    Administrator,

    /// <summary>审计员.</summary>
    Auditor,
}
