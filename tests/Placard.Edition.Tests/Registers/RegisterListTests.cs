using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using Placard.Edition.Registers;

namespace Placard.Edition.Tests.Registers;

public class RegisterListTests
{
    public static TheoryData<string> Classes =>
        [
            .. typeof(RegisterList)
                .Assembly.GetTypes()
                .Where(type => type.Namespace == typeof(RegisterList).Namespace && type.Name.EndsWith("Tables", StringComparison.Ordinal))
                .Select(type => type.FullName!),
        ];

    [Theory]
    [MemberData(nameof(Classes))]
    public void The_list_is_whole_whichever_class_of_tables_is_used_first(string first)
    {
        var program = new AssemblyLoadContext(null, isCollectible: true);
        var edition = program.LoadFromAssemblyPath(typeof(RegisterList).Assembly.Location);
        RuntimeHelpers.RunClassConstructor(edition.GetType(first, throwOnError: true)!.TypeHandle);
        var list = (System.Collections.IEnumerable)
            edition.GetType(typeof(RegisterList).FullName!, throwOnError: true)!.GetProperty(nameof(RegisterList.All))!.GetValue(null)!;
        Assert.Equal(RegisterList.All.Select(t => t.ToString()), list.Cast<object?>().Select(t => t?.ToString()));
        program.Unload();
    }
}
