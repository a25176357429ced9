namespace Gongkai.Reports.Rendering.Html;

/// <summary>The look of reports: calm and official, deep blue, one touch of seal red, thin rules; system fonts only.</summary>
internal static class ReportStyle
{
    public const string Css = """
        .report { color: #1c2733; font-family: "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif; font-size: 17px; line-height: 1.8; overflow-wrap: anywhere; }
        .report h1 { color: #0c2d57; font-family: "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", SimSun, serif; font-size: 30px; line-height: 1.45; text-align: center; text-wrap: balance; margin: 0 0 36px; padding: 0 0 26px; border-bottom: 1px solid #d9d4c8; position: relative; }
        .report h1::after { content: ""; position: absolute; left: calc(50% - 36px); bottom: -2px; width: 72px; height: 3px; background: #b3261e; }
        .report h2 { color: #0c2d57; font-size: 22px; line-height: 1.5; margin: 44px 0 14px; padding-left: 14px; border-left: 4px solid #12407a; }
        .report h3 { font-size: 18px; line-height: 1.6; margin: 24px 0 6px; }
        .report p { margin: 0 0 12px; text-indent: 2em; text-align: justify; }
        .report p.signature { text-indent: 0; text-align: right; margin: 0; padding-right: 2em; }
        .report p:not(.signature) + p.signature, .report .scroll + p.signature { margin-top: 44px; }
        .report .scroll { overflow-x: auto; margin: 18px 0 28px; }
        .report .scroll:focus-visible { outline: 3px solid #12407a; outline-offset: 3px; }
        .report table { border-collapse: collapse; width: 100%; background: #fff; font-size: 15px; line-height: 1.55; overflow-wrap: normal; border-top: 2px solid #12407a; }
        .report caption { color: #5b6672; font-size: 14px; text-align: left; padding: 0 0 8px; }
        .report th, .report td { border: 1px solid #c4bdae; padding: 7px 9px; text-align: center; vertical-align: middle; }
        .report th { background: #f4f1ea; font-weight: 600; }
        .report th[scope=row], .report th[scope=rowgroup]:not([colspan]) { text-align: left; font-weight: 500; }
        .report tbody th[scope=rowgroup][colspan] { background: #e9edf3; color: #0c2d57; }
        .report td { font-variant-numeric: tabular-nums; min-width: 2.6em; }
        .report td.corner { background: #f4f1ea; color: #5b6672; font-size: 13px; }
        .report table.disclosure td.corner { color: inherit; font-size: inherit; font-weight: 600; }
        .report table.requests th[scope=rowgroup] { width: 4.2em; text-wrap: balance; }
        .report table.requests { min-width: 860px; }
        .report table.remedies { min-width: 920px; }
        .report table.disclosure th, .report table.disclosure td { width: 25%; }
        .report td.missing, .report td.undecided { color: #b3261e; white-space: nowrap; }
        @media (max-width: 700px) {
          .report { font-size: 16px; }
          .report h1 { font-size: 23px; margin-bottom: 28px; }
          .report h2 { font-size: 20px; }
          .report table { font-size: 14px; }
          .report th, .report td { padding: 6px; }
          .report table.requests { min-width: 700px; }
          .report table.requests th[scope=rowgroup] { width: 1.7em; writing-mode: vertical-rl; text-align: center; }
          .report table.requests th[scope=row] { position: sticky; left: 0; min-width: 9em; box-shadow: inset -1px 0 #c4bdae; }
          .report table.requests td.corner { width: 12em; }
        }
        @media print {
          @page { size: A4; margin: 20mm 16mm; }
          .report { font-size: 12pt; color: #000; }
          .report .scroll { overflow: visible; }
          .report table { font-size: 8.5pt; min-width: 0 !important; }
          .report th, .report td { padding: 2px 3px; border-color: #000; min-width: 0; background: none !important; }
          .report tr, .report h2, .report h3 { break-inside: avoid; }
          .report h2, .report h3, .report caption { break-after: avoid; }
        }

        """;

    public const string PageCss = """
        body { margin: 0; background: #fbfaf7; border-top: 6px solid #12407a; }
        main { box-sizing: border-box; max-width: 1080px; margin: 0 auto; padding: 48px 32px 72px; }
        @media (max-width: 700px) { main { padding: 28px 16px 48px; } }
        @media print { body { background: none; border: 0; } main { max-width: none; padding: 0; } }

        """;
}
