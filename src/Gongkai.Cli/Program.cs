using System.CommandLine;

var root = new RootCommand("Gongkai 公开: reads, proves and checks annual reports on government information disclosure.");
return root.Parse(args).Invoke();
