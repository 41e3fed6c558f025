namespace Accelerator.Rtl.Templates;

/// <summary>Makes the renderer that this build was compiled with.</summary>
public static class TemplateRenderers
{
    /// <summary>The renderer over a template folder; by default the one that is copied beside the program.</summary>
    public static ITemplateRenderer Create(TemplateFolder? folder = null) =>
#if SCRIBAN
        new ScribanTemplateRenderer(folder ?? TemplateFolder.BesideProgram);
#else
        new SubsetTemplateRenderer(folder ?? TemplateFolder.BesideProgram);
#endif
}
