using System.CommandLine;
using Gongkai.Cli.Commands;
using Gongkai.Cli.Features;

var language = LanguageChoice.From(args, Environment.GetEnvironmentVariable);
var terminal = Terminal.Console(language);
return await ParserWords.Run(CommandTree.Create(terminal).Parse(args), terminal);
