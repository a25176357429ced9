namespace Gongkai.App.Storage;

/// <summary>Tells about a person: never a value in the history or a log.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PersonalAttribute : Attribute;
