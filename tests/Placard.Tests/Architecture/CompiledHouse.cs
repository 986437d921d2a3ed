using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Placard.Tests.Architecture;

/// <summary>The compiled assemblies, and which room of which names types of which other.</summary>
internal static class CompiledHouse
{
    public static AssemblyDefinition Assembly(string name) =>
        AssemblyDefinition.ReadAssembly(Path.Combine(AppContext.BaseDirectory, name + ".dll"));

    public static IEnumerable<string> PlacardReferences(string name) =>
        Assembly(name)
            .MainModule.AssemblyReferences.Select(r => r.Name)
            .Where(n => n.StartsWith("Placard", StringComparison.Ordinal))
            .Order();

    /// <summary>Every type that the code of a type names, in signatures, fields and bodies.</summary>
    public static IEnumerable<TypeReference> NamedBy(TypeDefinition type)
    {
        if (type.BaseType is not null)
            yield return type.BaseType;
        foreach (var face in type.Interfaces)
            yield return face.InterfaceType;
        foreach (var field in type.Fields)
            yield return field.FieldType;
        foreach (var method in type.Methods)
        {
            yield return method.ReturnType;
            foreach (var parameter in method.Parameters)
                yield return parameter.ParameterType;
            if (!method.HasBody)
                continue;
            foreach (var local in method.Body.Variables)
                yield return local.VariableType;
            foreach (var instruction in method.Body.Instructions)
            {
                foreach (var named in NamedBy(instruction))
                    yield return named;
            }
        }
    }

    public static IEnumerable<TypeDefinition> AllTypes(string assembly) =>
        Assembly(assembly).MainModule.GetTypes().Where(t => t.Name != "<Module>");

    /// <summary>The namespace of a type, a nested type having that of its outermost holder.</summary>
    public static string NamespaceOf(TypeReference type)
    {
        while (type.DeclaringType is not null)
            type = type.DeclaringType;
        return type.Namespace;
    }

    private static IEnumerable<TypeReference> NamedBy(Instruction instruction) =>
        instruction.Operand switch
        {
            TypeReference type => [type],
            FieldReference field => [field.DeclaringType, field.FieldType],
            GenericInstanceMethod method => [method.DeclaringType, method.ReturnType, .. method.GenericArguments],
            MethodReference method => [method.DeclaringType, method.ReturnType],
            _ => [],
        };
}
