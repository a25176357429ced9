using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongkai.App.People.Signing;

// Identity maps passkeys only where it finds its options among the application's services; a context made by a tool or a test has none.
internal sealed class PasskeyMapping : IEntityTypeConfiguration<IdentityUserPasskey<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityUserPasskey<Guid>> passkey)
    {
        passkey.HasKey(p => p.CredentialId);
        passkey.ToTable("AspNetUserPasskeys");
        passkey.Property(p => p.CredentialId).HasMaxLength(1024);
        passkey.OwnsOne(p => p.Data).ToJson();
        passkey.HasOne<Person>().WithMany().HasForeignKey(p => p.UserId).IsRequired();
    }
}
