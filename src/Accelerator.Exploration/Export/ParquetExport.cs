using System.Globalization;
using Accelerator.Configuration.Sweeps;
using Accelerator.Diagnostics;
using DuckDB.NET.Data;

namespace Accelerator.Exploration;

/// <summary>Writes a table as a Parquet file, through DuckDB.</summary>
public static class ParquetExport
{
    /// <summary>Writes a file, whole or not at all.</summary>
    /// <exception cref="InputException">It cannot be written (ACC4005).</exception>
    public static void Write(PointTable table, string path)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(path);
        string aside = $"{path}.partial-{Environment.ProcessId.ToString(CultureInfo.InvariantCulture)}";
        try
        {
            using var connection = new DuckDBConnection("Data Source=:memory:");
            connection.Open();
            Execute(connection, $"CREATE TABLE points({string.Join(", ", table.Columns.Select(column => $"\"{column.Name}\" {Type(column)}"))})");
            using (DuckDBAppender appender = connection.CreateAppender("points"))
            {
                foreach (var row in table.Rows) Append(appender.CreateRow(), row.AsSpan(), table);
            }

            Execute(connection, $"COPY points TO '{aside.Replace("'", "''", StringComparison.Ordinal)}' (FORMAT parquet)");
            File.Move(aside, path, overwrite: true);
        }
        catch (DuckDBException failure)
        {
            File.Delete(aside);
            throw new InputException(new Diagnostic { Id = "ACC4005", File = path, Message = "The export cannot be written.", Found = failure.Message, Hint = "check that its folder exists, is writable and has room" });
        }
    }

    private static void Append(IDuckDBAppenderRow row, ReadOnlySpan<SweepValue?> values, PointTable table)
    {
        for (int i = 0; i < values.Length; i++)
        {
            if (values[i] is not { } value) row.AppendNullValue();
            else if (table.Columns[i].IsText) row.AppendValue(value.ToString());
            else if (IsCount(table.Columns[i])) row.AppendValue((long)value.Number);
            else row.AppendValue(value.Number);
        }

        row.EndRow();
    }

    private static string Type(PointColumn column) => column.IsText ? "VARCHAR" : IsCount(column) ? "BIGINT" : "DOUBLE";

    private static bool IsCount(PointColumn column) => column.Name is "point" or "seed";

    private static void Execute(DuckDBConnection connection, string text)
    {
        using var command = connection.CreateCommand();
        command.CommandText = text;
        command.ExecuteNonQuery();
    }
}
