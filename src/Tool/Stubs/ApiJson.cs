using System.Text.Json;
using Seraph.Language.Ffi;

namespace Seraph.Tool.Stubs;

/// <summary>Writes what a host offers as JSON, for tools other than editors: a page of the API, say.</summary>
internal static class ApiJson
{
    public static void Write(Stream stream, IReadOnlyList<FfiImage> images)
    {
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" });
        json.WriteStartObject();
        json.WriteStartArray("modules");
        foreach (FfiImage image in images)
        {
            json.WriteStartObject();
            json.WriteString("name", image.Name);
            WriteArray(json, "types", image.Types, WriteType);
            WriteArray(json, "functions", image.Functions, WriteFunction);
            WriteArray(json, "constants", image.Constants, WriteProperty);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteType(Utf8JsonWriter json, FfiTypeDef type)
    {
        json.WriteString("kind", type.Kind.ToString().ToLowerInvariant());
        WriteText(json, "namespace", type.Namespace);
        json.WriteString("name", type.Name);
        WriteText(json, "documentation", type.Documentation);
        WriteText(json, "base", type.Base?.ToString());
        WriteText(json, "interfaces", string.Join(", ", type.Interfaces));
        WriteText(json, "signature", type.Signature?.ToString());
        WriteArray(json, "values", type.Enum?.Values ?? default, static (json, value) =>
        {
            json.WriteString("name", value.Name);
            json.WriteNumber("value", value.Value);
        });
        WriteArray(json, "fields", type.Fields, WriteProperty);
        WriteArray(json, "functions", type.Functions, WriteFunction);
    }

    private static void WriteFunction(Utf8JsonWriter json, FfiFunctionDef function)
    {
        json.WriteString("kind", function.Kind.ToString().ToLowerInvariant());
        json.WriteString("declaration", function.ToString());
        WriteText(json, "documentation", function.Documentation);
        WriteText(json, "obsolete", function.Obsolete);
    }

    private static void WriteProperty(Utf8JsonWriter json, FfiPropertyDef property)
    {
        WriteText(json, "namespace", property.Namespace);
        json.WriteString("name", property.Name);
        json.WriteString("type", property.Type.ToString());
        json.WriteBoolean("readonly", property.IsReadOnly);
        WriteText(json, "value", property.Constant is null ? null : FfiExprPrinter.Print(property.Constant));
        WriteText(json, "documentation", property.Documentation);
    }

    private static void WriteArray<T>(Utf8JsonWriter json, string name, EquatableArray<T> items, Action<Utf8JsonWriter, T> write)
    {
        if (items.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (T item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            json.WriteString(name, text);
        }
    }
}
