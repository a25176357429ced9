using Gongkai.App.Requests;
using Gongkai.Law.Requests;

namespace Gongkai.App.Demo.Requests;

/// <summary>Invented applicants. Identity numbers begin with a region that was never given out, telephones with a block that is not in use.</summary>
internal sealed class DemoApplicants(DemoDice dice)
{
    private static readonly string[] Surnames = ["赵", "钱", "孙", "李", "周", "吴", "郑", "王", "冯", "陈", "褚", "卫", "蒋", "韩", "杨", "朱", "何", "吕", "施", "张"];
    private static readonly string[] Given = ["春生", "玉兰", "国强", "小梅", "建国", "秀英", "志明", "丽华", "大勇", "雪", "文", "海燕", "永福", "桂芳", "子涵", "一凡", "宁", "军", "晓东", "凤"];

    private static readonly Dictionary<ApplicantKind, string[]> Organisations = new()
    {
        [ApplicantKind.Company] = ["云岭禾丰农业发展有限公司", "云岭县远山建材有限公司", "青禾物流有限公司", "岭上行文化旅游有限公司", "云岭县众诚工程咨询有限公司", "绿源环境科技有限公司"],
        [ApplicantKind.Research] = ["岭南山地农业研究所", "云岭职业学院"],
        [ApplicantKind.Charity] = ["云岭县阳光志愿服务协会", "云岭县青禾助学基金会"],
        [ApplicantKind.LegalService] = ["山岳律师事务所", "云岭县明理法律服务所", "正言律师事务所"],
        [ApplicantKind.OtherOrganisation] = ["云岭晚报社", "柳河村村民委员会"],
    };

    public Applicant Make(Guid request, ApplicantKind kind) => kind == ApplicantKind.Person
        ? new() { RequestId = request, Name = dice.Of(Surnames) + dice.Of(Given), Proof = ProofKind.IdCard, ProofNumber = IdNumber(), Phone = Phone(), Address = $"云岭县城关街道和平路{dice.Between(1, 180)}号" }
        : new() { RequestId = request, Name = dice.Of(Organisations[kind]), Proof = ProofKind.CreditCode, Phone = Phone(), Contact = dice.Of(Surnames) + dice.Of(Given), Address = $"云岭县人民路{dice.Between(1, 300)}号" };

    private string Phone() => $"1390000{dice.Between(0, 9999):0000}";

    private string IdNumber()
    {
        var body = $"990101{dice.Between(1958, 2003):0000}{dice.Between(1, 12):00}{dice.Between(1, 28):00}{dice.Between(100, 999)}";
        int[] weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
        return body + "10X98765432"[weights.Select((weight, i) => weight * (body[i] - '0')).Sum() % 11];
    }
}
