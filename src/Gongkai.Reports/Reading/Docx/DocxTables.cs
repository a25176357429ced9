using System.Xml;
using Gongkai.Reports.Reading.Assembly;
using Gongkai.Reports.Reading.Packages;

namespace Gongkai.Reports.Reading.Docx;

/// <summary>
/// Tables of a document: grid columns counted so that vertically merged cells find the cell they continue, rows and cells opened only when
/// their properties show that they are not deleted.
/// </summary>
internal sealed class DocxTables(Assembler assembler)
{
    private readonly Stack<OpenTable> open = [];

    public void Open(XmlReader reader, string name)
    {
        if (name == "tbl")
        {
            Content();
            assembler.OpenTable();
            open.Push(new OpenTable());
        }
        else if (open.TryPeek(out var table))
        {
            OpenPart(reader, name, table);
        }
    }

    public void Close(string name)
    {
        if (!open.TryPeek(out var table))
        {
            return;
        }

        switch (name)
        {
            case "tbl":
                assembler.CloseTable();
                open.Pop();
                break;
            case "tr":
                table.EnterRow(assembler);
                if (table.After > 0)
                {
                    assembler.Skip(table.After);
                }

                break;
            case "tc":
                Content();
                assembler.CloseCell();
                break;
        }
    }

    /// <summary>Something stands in the current cell: it opens now, if its properties have not opened it.</summary>
    public void Content()
    {
        if (open.TryPeek(out var table) && table.CellPending)
        {
            OpenCell(table, 1, fresh: false);
        }
    }

    private void OpenPart(XmlReader reader, string name, OpenTable table)
    {
        switch (name)
        {
            case "tr":
                table.NextRow();
                break;
            case "trPr":
                if (ReadRow(reader, table))
                {
                    reader.SkipTo(reader.Depth - 1);
                    table.DropRow();
                }

                break;
            case "tc":
                table.EnterRow(assembler);
                table.CellPending = true;
                break;
            case "tcPr":
                ReadCell(reader, table);
                break;
        }
    }

    /// <summary>Reads a row's properties; true when the row is deleted or hidden.</summary>
    private static bool ReadRow(XmlReader reader, OpenTable table)
    {
        var gone = false;
        if (!reader.IsEmptyElement)
        {
            var depth = reader.Depth;
            while (reader.ReadInside(depth))
            {
                switch (reader.LocalName)
                {
                    case "gridBefore":
                        table.Before = Reach(reader);
                        break;
                    case "gridAfter":
                        table.After = Reach(reader);
                        break;
                    case "del":
                        gone = true;
                        break;
                    case "hidden":
                        gone |= reader.IsOn();
                        break;
                    case "trPrChange":
                        reader.SkipInside();
                        break;
                }
            }
        }

        return gone;
    }

    private void ReadCell(XmlReader reader, OpenTable table)
    {
        var (across, down, beside, deleted) = (1, "", "", false);
        var cell = reader.Depth - 1;

        if (!reader.IsEmptyElement)
        {
            while (reader.ReadInside(cell + 1))
            {
                switch (reader.LocalName)
                {
                    case "gridSpan":
                        across = Reach(reader);
                        break;
                    case "vMerge":
                        down = reader.Attribute("val") ?? "continue";
                        break;
                    case "hMerge":
                        beside = reader.Attribute("val") ?? "continue";
                        break;
                    case "cellDel":
                        deleted = true;
                        break;
                    case "tcPrChange":
                        reader.SkipInside();
                        break;
                }
            }
        }

        var continues = down == "continue" && table.OpenAt.TryGetValue(table.Column, out var above) && Continue(above, 1, 0)
            || beside == "continue" && table.Column > 0 && Continue(assembler.LastCell, 0, across);

        if (continues || deleted)
        {
            table.Column += deleted ? 0 : across;
            table.CellPending = false;
            reader.SkipTo(cell);
        }
        else
        {
            OpenCell(table, across, down == "restart");
        }
    }

    private bool Continue(int cell, int down, int across)
    {
        assembler.Extend(cell, down, across);
        return true;
    }

    private void OpenCell(OpenTable table, int across, bool fresh)
    {
        table.CellPending = false;
        assembler.OpenCell(1, across);

        if (fresh)
        {
            table.OpenAt[table.Column] = assembler.LastCell;
        }
        else
        {
            table.OpenAt.Remove(table.Column);
        }

        table.Column += across;
    }

    private static int Reach(XmlReader reader) => Math.Clamp(reader.Number("val") ?? 1, 0, Grid.MostColumns);

    private sealed class OpenTable
    {
        private bool rowPending;

        /// <summary>Grid column of the next cell.</summary>
        public int Column { get; set; }

        public int Before { get; set; }

        public int After { get; set; }

        public bool CellPending { get; set; }

        /// <summary>Cells that a later row may continue, by their grid column.</summary>
        public Dictionary<int, int> OpenAt { get; } = [];

        public void NextRow()
        {
            (rowPending, CellPending, Column, Before, After) = (true, false, 0, 0, 0);
        }

        public void DropRow() => rowPending = false;

        public void EnterRow(Assembler assembler)
        {
            if (!rowPending)
            {
                return;
            }

            rowPending = false;
            assembler.OpenRow();
            if (Before > 0)
            {
                assembler.Skip(Before);
                Column = Before;
            }
        }
    }
}
