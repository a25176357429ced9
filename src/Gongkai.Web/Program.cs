using Gongkai.App.Setup;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddOffice(builder.Configuration.GetSection("Office").Get<OfficeSettings>() ?? new OfficeSettings());
builder.Services.AddRazorPages();

var app = builder.Build();
app.MapRazorPages();
app.Run();
