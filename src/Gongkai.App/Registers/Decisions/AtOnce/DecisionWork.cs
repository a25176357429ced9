namespace Gongkai.App.Registers.Decisions.AtOnce;

/// <summary>What can be done with many decisions at once.</summary>
public enum DecisionWork
{
    /// <summary>公开.</summary>
    Publish,

    /// <summary>撤回公开.</summary>
    Withdraw,
}

/// <summary>Which decisions are meant.</summary>
public enum DecisionScope
{
    /// <summary>Those that were ticked.</summary>
    Chosen,

    /// <summary>Those of the page of the list that can be meant: the unpublished to publish, the public to withdraw.</summary>
    Page,

    /// <summary>All such of the filter, up to the bound.</summary>
    Filter,
}
