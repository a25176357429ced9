using Gongkai.App.History;
using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.App.Requests;
using Gongkai.Law;
using Gongkai.Law.Grounds;
using Gongkai.Law.Requests;
using Gongkai.Testing.Builders;
using Gongkai.Testing.Office;

namespace Gongkai.App.Tests.Requests;

/// <summary>A township's office with a handler, a second one, a head and an applicant who writes.</summary>
public abstract class CaseOffice(Database database) : OfficeTests(database)
{
    public const string Phone = "13900001234";
    public const string IdNumber = "11010519491231002X";   // the example of GB 11643

    private bool made;

    protected Organ County { get; } = An.Organ();

    protected Organ Qinghe { get; private set; } = null!;

    protected Act Handler { get; private set; } = null!;

    protected Act Second { get; private set; } = null!;

    protected Act Head { get; private set; } = null!;

    protected static RequestForm Form(string about = "青禾镇2025年高标准农田建设项目的验收报告") => new(ApplicantKind.Person)
    {
        Name = "林小青", Proof = ProofKind.IdCard, ProofNumber = IdNumber, Phone = Phone, Description = about, Form = ProvisionForm.Electronic, Way = ProvisionWay.Online,
    };

    protected async Task Open()
    {
        if (!made)
        {
            made = true;
            Qinghe = An.Organ("qinghe", under: County);
            await Office.Given(County, Qinghe);
            (Handler, Second, Head) = (Office.Act(Of("陆静", Role.RequestHandler)), Office.Act(Of("苏岚", Role.RequestHandler)), Office.Act(Of("程立平", Role.OfficeHead)));
        }
    }

    /// <summary>The same people, at the clock's now.</summary>
    protected Act Now(Act who) => Office.Act(who.Actor);

    protected async Task<SubmitRequest.Receipt> Submitted(string about = "青禾镇2025年高标准农田建设项目的验收报告")
    {
        await Open();
        return (await Run((SubmitRequest submit) => submit.Run(new("qinghe", Form(about), []), TheApplicant, default))).Value;
    }

    protected Act TheApplicant => new(RequestAccess.TheApplicant, Office.Clock.Now);

    protected async Task<RequestView> View(Guid id, Act? who = null) => (await Run((ShowRequest show) => show.Run(id, (who ?? Handler).Actor, default))).Value;

    /// <summary>What this person's desk says about the one request that waits for them; nothing when none does.</summary>
    protected async Task<string> ToDo(Act who) => (await Run((RequestsWaiting waiting) => waiting.Run(who.Actor, default))).SingleOrDefault()?.ToDo ?? "";

    /// <summary>One step by somebody who looked at it just now.</summary>
    protected async Task<Outcome<RequestCase>> Step<TOperation>(Guid id, Func<TOperation, int, Task<Outcome<RequestCase>>> step)
        where TOperation : notnull
    {
        var revision = (await View(id)).Case.Revision;
        return await Run((TOperation operation) => step(operation, revision));
    }

    protected static OutcomeDraft Draft => new() { Basis = "《中华人民共和国政府信息公开条例》第三十六条第（二）项", Facts = "经检索农业服务中心档案，找到该报告。", Provided = "提供验收报告电子文档一份。" };

    protected const string Reply = "林小青：\n\n您申请公开的验收报告予以公开，见附件。\n\n如对本答复不服，可以在六十日内向云岭县人民政府申请行政复议，或者在六个月内向云岭市中级人民法院提起行政诉讼。";

    /// <summary>From registered to signed, by three people.</summary>
    protected async Task Signed(Guid id)
    {
        await Proposed(id);
        Assert.Null((await Step<ReviewReply>(id, (review, revision) => review.Run(new(id, revision, true, null), Now(Second), default))).Refusal);
        Assert.Null((await Step<SignReply>(id, (sign, revision) => sign.Run(new(id, revision, true, null), Now(Head), default))).Refusal);
    }

    protected async Task Proposed(Guid id)
    {
        await Answered(id);
        Assert.Null((await Step<WriteReply>(id, (write, revision) => write.Run(new(id, revision, "granted.provided", Draft, Reply, true, []), Now(Handler), default))).Refusal);
    }

    /// <summary>Through the seven questions to 予以公开.</summary>
    protected async Task Answered(Guid id)
    {
        foreach (var step in LawBook.Embedded.Outcomes.Steps.TakeWhile(step => step.Code != "howMuch"))
        {
            Assert.Null((await Step<AnswerQuestion>(id, (answer, revision) => answer.Run(new(id, revision, step.Code, Journey.Next, null), Now(Handler), default))).Refusal);
        }

        Assert.Null((await Step<AnswerQuestion>(id, (answer, revision) => answer.Run(new(id, revision, "howMuch", "granted.provided", null), Now(Handler), default))).Refusal);
    }

    protected Task<T> Run<TOperation, T>(Func<TOperation, Task<T>> run)
        where TOperation : notnull => Office.Run(run);

    private Actor Of(string name, Role role) => new(Guid.CreateVersion7(), name, [new Grant(role, Qinghe.Path, false)]);
}
