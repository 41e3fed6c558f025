using Accelerator.Numerics.EntropyCoding;
using Accelerator.Numerics.Forms;
using Accelerator.Quantization;
using Accelerator.Quantization.Formats;
using Accelerator.Quantization.Recipes;
using Accelerator.Tests.Support;
using Accelerator.Workloads.Models;

namespace Accelerator.Tests.Quantization;

/// <summary>DFloat11 as a format of the quantiser: the model in bfloat16, bit for bit, out of the packed file too.</summary>
public sealed class LosslessCodingTests
{
    [Fact]
    public void A_packed_model_gives_back_its_weights_in_bfloat16()
    {
        LlamaModel model = ModelLoader.Load(Repository.PathOf("examples/models/kjv-llama"));
        var recipe = new QuantizationRecipe { Method = Method.Parse("rtn"), Default = new LayerSetting(FormatCatalog.Find("dfloat11")!, GroupSetting.Own) };
        QuantizedModel quantized = RecipeQuantizer.Quantize(model, recipe);
        DirectoryInfo folder = Directory.CreateTempSubdirectory("dfloat11-");
        try
        {
            PackedModelFile.WriteInto(folder.FullName, quantized, null);
            QuantizedModel packed = PackedModelFile.Read(folder.FullName);
            foreach (LinearSite site in model.Sites)
            {
                var coded = packed.Layer(site)!.Tensor.ShouldBeOfType<EntropyCoded>();
                coded.Decode().ShouldBe(Array.ConvertAll(model.Weight(site), BFloat16.FromSingle));
                coded.BitsPerWeight.ShouldBeInRange(10, 12);
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
