Console.WriteLine("scripts/migrate NAME adds a migration for each database; scripts/migrate --again writes the first one anew (before a release only).");
