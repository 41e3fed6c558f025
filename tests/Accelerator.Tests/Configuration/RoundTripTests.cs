using Accelerator.Configuration;
using FsCheck;
using FsCheck.Fluent;

namespace Accelerator.Tests.Configuration;

public sealed class RoundTripTests
{
    [Fact]
    public void What_is_written_loads_as_the_same_configuration() =>
        Prop.ForAll(RandomConfiguration.Arbitrary, file => ConfigurationLoader.Parse(ConfigurationWriter.Write(file), file.Path).Equals(file))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void The_text_is_canonical() =>
        Prop.ForAll(RandomConfiguration.Arbitrary, file =>
        {
            string text = ConfigurationWriter.Write(file);
            return ConfigurationWriter.Write(ConfigurationLoader.Parse(text, file.Path)) == text && !text.Contains('\r') && text.EndsWith('\n');
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(100));

    [Theory]
    [InlineData(SampleConfiguration.Model)]
    [InlineData(SampleConfiguration.Synthetic)]
    [InlineData(SampleConfiguration.Accelerator)]
    [InlineData(SampleConfiguration.Mac)]
    [InlineData(SampleConfiguration.BitSerial)]
    [InlineData(SampleConfiguration.Systolic)]
    [InlineData(SampleConfiguration.FloatTile)]
    public void The_samples_are_written_as_they_were(string text) =>
        ConfigurationWriter.Write(ConfigurationLoader.Parse(text, SampleConfiguration.Path)).ShouldBe(text);

    [Fact]
    public void A_file_is_written_whole()
    {
        using var folder = new TemporaryFolder();
        string path = Path.Combine(folder.Path, "a.yaml");
        ConfigurationFile file = RandomConfiguration.Of(1) with { Path = path };

        ConfigurationWriter.Save(file, path);

        ConfigurationLoader.Load(path).ShouldBe(file);
        Directory.GetFiles(folder.Path).ShouldHaveSingleItem();
    }

    [Fact]
    public void Lists_compare_by_value()
    {
        ValueList<int> one = [1, 2], same = [1, 2], other = [2, 1];
        one.ShouldBe(same);
        one.GetHashCode().ShouldBe(same.GetHashCode());
        one.Equals(other).ShouldBeFalse();
    }
}
