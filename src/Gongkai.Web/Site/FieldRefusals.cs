using Gongkai.Law;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Gongkai.Web.Site;

/// <summary>Puts what an operation refused beside the field it is about; what is about no field stands in the summary alone.</summary>
public static class FieldRefusals
{
    public static void Add(this ModelStateDictionary state, Refusal refusal, params ReadOnlySpan<(string Code, string Field)> fields)
    {
        var place = "";
        foreach (var (code, field) in fields)
        {
            place = code == refusal.Code ? field : place;
        }

        state.AddModelError(place, refusal.Reason.Zh);
    }
}
