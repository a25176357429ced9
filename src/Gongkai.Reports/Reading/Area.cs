namespace Gongkai.Reports.Reading;

/// <summary>A rectangle on a page of a PDF or picture, in shares of the page's width and height from its upper left corner, so that it fits a picture of any size.</summary>
/// <param name="Page">From 1.</param>
public readonly record struct Area(int Page, float Left, float Top, float Right, float Bottom);
