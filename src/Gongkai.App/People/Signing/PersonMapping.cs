using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongkai.App.People.Signing;

// An address in capitals beside the encrypted one would tell it after all; the lookup column of Email takes its place.
internal sealed class PersonMapping : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> person)
    {
        if (person.Metadata.FindIndex([person.Metadata.FindProperty(nameof(Person.NormalizedEmail))!]) is { } index)
        {
            person.Metadata.RemoveIndex(index);
        }

        person.Ignore(p => p.NormalizedEmail);
    }
}
