using Gongkai.App.History;

namespace Gongkai.App.People;

/// <summary>What is done with people and the ways they sign in, as the history calls it.</summary>
internal sealed class PeopleWords : SubjectWords
{
    public override IEnumerable<(string Code, string Name)> Operations =>
    [
        ("person.password-wrong", "输错登录密码"), ("person.bind-provider", "绑定外部账号"), ("person.unbind-provider", "解除外部账号绑定"),
        ("person.passkey-add", "添加通行密钥"), ("person.passkey-rename", "通行密钥改名"), ("person.passkey-remove", "删除通行密钥"),
    ];

    public override IEnumerable<(string Kind, string Name)> Kinds => [("IdentityPasskeyData", "通行密钥资料")];

    public override IEnumerable<(string Field, string Name)> Fields => [("Person.Note", "备注"), ("LastCodeStep", "最近用过的验证码"), ("UserId", "人员"), ("ProviderDisplayName", "外部账号末位"),
        ("IdentityPasskeyData.Name", "名字"), ("SignCount", "签名次数"), ("IsUserVerified", "本人解锁"), ("IsBackupEligible", "可以同步"), ("IsBackedUp", "云端同步"),
        ("PublicKey", "公钥"), ("AttestationObject", "出厂证明"), ("ClientDataJson", "浏览器记录"), ("Transports", "连接方式")];
}
