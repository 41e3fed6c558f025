namespace Accelerator.Rtl.Templates;

/// <summary>
/// Renders a template of the Scriban-language subset of docs/templates.md. Every implementation gives the same bytes
/// for the same template and model: line ends are <c>\n</c>, numbers are invariant, nothing depends on time or culture.
/// </summary>
public interface ITemplateRenderer
{
    /// <summary>Renders one template.</summary>
    /// <param name="templateName">Path below the template folder with forward slashes, for example <c>lut_tensor_core/array.sv.sbn</c>.</param>
    /// <param name="model">The names that the template may use.</param>
    /// <returns>The text, with <c>\n</c> line ends.</returns>
    /// <exception cref="Diagnostics.InputException">The template is missing, leaves the subset, or names what the model lacks.</exception>
    string Render(string templateName, TemplateModel model);
}
