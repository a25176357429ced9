using Gongkai.App.History;

namespace Gongkai.App.Requests.Ratings;

/// <summary>Ratings in words.</summary>
public static class RatingGrades
{
    /// <summary>Best first.</summary>
    public static IReadOnlyList<(int Score, string Text)> All { get; } = [(5, "很满意"), (4, "满意"), (3, "一般"), (2, "不满意"), (1, "很不满意")];

    public static string Of(int score) => All.FirstOrDefault(grade => grade.Score == score).Text ?? "";
}

/// <summary>Ratings in the words of the history.</summary>
internal sealed class RatingWords : SubjectWords
{
    public override IEnumerable<(string Code, string Name)> Operations => [("request.rate", "评价答复")];

    public override IEnumerable<(string Kind, string Name)> Kinds => [("ReplyRating", "答复评价")];

    public override IEnumerable<(string Field, string Name)> Fields =>
        [("ReplyRating.RequestId", "对应的申请"), ("ReplyRating.OrganId", "机关"), ("ReplyRating.RepliedOn", "答复日期"), ("ReplyRating.Score", "满意程度"), ("ReplyRating.Note", "补充说明"), ("ReplyRating.RatedAt", "评价时间")];
}
