using Billink.Sandbox.StorageGenerator;

if (args is not [var folder])
{
    Console.Error.WriteLine("Usage: Billink.Sandbox.StorageGenerator FOLDER");
    return 2;
}

var files = GeneratedStorage.CreateFiles();
Directory.CreateDirectory(folder);
foreach (var stale in Directory.GetFiles(folder).Where(file => !files.ContainsKey(Path.GetFileName(file))))
    File.Delete(stale);
foreach (var (name, text) in files)
    File.WriteAllText(Path.Combine(folder, name), text);
Console.WriteLine($"{files.Count} files in {folder}");
return 0;
