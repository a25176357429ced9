using Gongkai.App.Catalogue;
using Gongkai.App.Publishing;
using Gongkai.App.Registers.Documents;
using Gongkai.Law.Calendar;

namespace Gongkai.App.Demo.Items;

/// <summary>An invented paper to be written: under which row, when it was formed, and when it became public; null while it waits.</summary>
internal sealed record DemoDraft(CatalogueRow Row, DateOnly Formed, DateOnly? Published, int Serial)
{
    /// <summary>The document of the register whose text it is.</summary>
    public RegisteredDocument? Document { get; private init; }

    /// <summary>The same as the publication of the next document of the register; null when the register has no more: a normative document that stands in no register would belie the reports.</summary>
    public DemoDraft? Of(Queue<RegisteredDocument> documents, DemoDays days) =>
        documents.TryDequeue(out var document) ? this with { Formed = document.MadeOn, Published = days.OnOrAfter(BeijingTime.Day(document.PublishedAt!.Value)), Document = document } : null;

    /// <summary>Takes title, number, day and text from the register, and joins both.</summary>
    public void Fill(Item item, ItemVersion version)
    {
        if (Document is { } document)
        {
            (version.Title, version.DocumentNumber, version.IssuedOn) = (document.Title, document.Number, document.MadeOn);
            (version.Body, version.Summary) = (document.Texts[0].Body, $"制定《{document.Title}》，规定办理程序、时限和监督方式。");
            document.ItemId = item.Id;
        }
    }
}
