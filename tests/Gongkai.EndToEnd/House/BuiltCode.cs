using System.Reflection;
using System.Reflection.Emit;
using Gongkai.Testing;

namespace Gongkai.EndToEnd.House;

/// <summary>A built assembly with every member that its code uses, pages included: Razor is compiled into it.</summary>
internal sealed class BuiltCode
{
    private const BindingFlags Everything = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<int, OpCode> Codes = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => code.Value & 0xffff);

    private BuiltCode(Assembly assembly)
    {
        Assembly = assembly;
        Types = [.. assembly.GetTypes()];
    }

    public static BuiltCode Web { get; } = Load("Gongkai.Web", "gongkai-web.dll");

    public static BuiltCode Cli { get; } = Load("Gongkai.Cli", "gongkai.dll");

    public static BuiltCode App { get; } = new(typeof(App.Setup.OfficeServices).Assembly);

    public Assembly Assembly { get; }

    public IReadOnlyList<Type> Types { get; }

    /// <summary>Each use of a member, with the outermost type it is used in: a lambda and an async method count for the class they stand in.</summary>
    public IEnumerable<(Type In, MemberInfo Used)> Uses() => Types.SelectMany(type => Declared(type).Concat(Written(type)).Select(used => (Outermost(type), used)));

    public static Type Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type;

    /// <summary>The types a member is made of: where it is declared, and what is put between its angle brackets.</summary>
    public static IEnumerable<Type> TypesOf(MemberInfo member)
    {
        var types = new List<Type?> { member as Type, member.DeclaringType, (member as FieldInfo)?.FieldType, (member as ParameterHolder)?.Type };
        if (member is MethodInfo { IsGenericMethod: true } method)
        {
            types.AddRange(method.GetGenericArguments());
        }

        return types.OfType<Type>().SelectMany(type => type.IsGenericType ? type.GetGenericArguments().Append(type) : [type]);
    }

    private static BuiltCode Load(string project, string file)
    {
        // bin/<configuration>/net10.0: what is looked at was built together with the tests.
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        return new(Assembly.LoadFrom(Path.Combine(SharedReference.Checkout, "src", project, "bin", configuration, "net10.0", file)));
    }

    private static IEnumerable<MemberInfo> Declared(Type type) => type.GetFields(Everything).Cast<MemberInfo>()
        .Concat(type.GetMembers(Everything).OfType<MethodBase>().SelectMany(method => method.GetParameters()).Select(parameter => new ParameterHolder(parameter)));

    private IEnumerable<MemberInfo> Written(Type type)
    {
        foreach (var method in type.GetMembers(Everything).OfType<MethodBase>())
        {
            var generics = (type.IsGenericType ? type.GetGenericArguments() : null, method.IsGenericMethod ? method.GetGenericArguments() : null);
            foreach (var token in Tokens(method.GetMethodBody()?.GetILAsByteArray() ?? []))
            {
                if (Resolve(token, generics) is { } member)
                {
                    yield return member;
                }
            }
        }
    }

    private MemberInfo? Resolve(int token, (Type[]? OfType, Type[]? OfMethod) generics)
    {
        try
        {
            return Assembly.ManifestModule.ResolveMember(token, generics.OfType, generics.OfMethod);
        }
        catch (FileNotFoundException)
        {
            return null;   // Of an assembly that the tests do not have beside them; none of ours is.
        }
    }

    private static IEnumerable<int> Tokens(byte[] il)
    {
        for (var at = 0; at < il.Length;)
        {
            var code = il[at] == 0xfe ? Codes[0xfe00 | il[at + 1]] : Codes[il[at]];
            at += code.Size;
            if (code.OperandType is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok)
            {
                yield return BitConverter.ToInt32(il, at);
            }

            at += code.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + 4 * BitConverter.ToInt32(il, at),
                _ => 4,
            };
        }
    }

    /// <summary>A parameter as a member: what a class is handed counts as used.</summary>
    private sealed class ParameterHolder(ParameterInfo parameter) : MemberInfo
    {
        public Type Type => parameter.ParameterType;

        public override Type? DeclaringType => null;

        public override MemberTypes MemberType => MemberTypes.Custom;

        public override string Name => parameter.Name ?? "";

        public override Type? ReflectedType => null;

        public override object[] GetCustomAttributes(bool inherit) => [];

        public override object[] GetCustomAttributes(Type attributeType, bool inherit) => [];

        public override bool IsDefined(Type attributeType, bool inherit) => false;
    }
}
