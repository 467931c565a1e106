using Billink.Generators.Contracts;
using Billink.Generators.Errors;
using Billink.Generators.Json;
using Billink.Generators.Masks;
using Billink.Generators.Operations;
using Billink.Generators.Records;
using Billink.Generators.Text;
using Billink.Generators.Unions;
using Billink.Generators.Webhooks;
using Billink.Generators.Xml;
using Microsoft.CodeAnalysis;

namespace Billink.Generators;

/// <summary>Turns the contracts among the additional files into C#: each step selects models from them and writes each to a file.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class BillinkGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var contracts = context.AdditionalTextsProvider
            .Where(ContractFileReader.IsContract)
            .Select(ContractFileReader.Read)
            .WithTrackingName(Steps.Contracts)
            .Collect()
            .SelectMany(ContractSet.OnePerVersion)
            .WithTrackingName(Steps.ContractSet);

        var problems = contracts.SelectMany(static (file, _) => file.Problems).WithTrackingName(Steps.Problems);
        context.RegisterSourceOutput(problems, static (output, problem) => output.ReportDiagnostic(problem.ToDiagnostic()));

        // All code of v1.
        Emit(Steps.XmlTypes, XmlTypeParser.Parse, XmlTypeEmitter.Emit);
        Emit(Steps.TextEnums, TextEnumParser.Parse, TextEnumEmitter.Emit);
        Emit(Steps.Clients, ClientParser.Parse, ClientEmitter.EmitInterface, ClientEmitter.EmitClass);

        // The code of v2 that NSwag doesn't generate.
        Emit(Steps.PartialRecords, PartialRecordParser.Parse, PartialRecordEmitter.Emit);
        Emit(Steps.Unions, UnionParser.Parse, UnionEmitter.Emit);
        Emit(Steps.TextEnumReaders, TextEnumReaderParser.Parse, TextEnumReaderEmitter.Emit);

        // Code of both versions.
        Emit(Steps.ErrorTables, ErrorTableParser.Parse, ErrorTableEmitter.Emit);
        Emit(Steps.ErrorMatches, ErrorMatchParser.Parse, ErrorMatchEmitter.Emit);
        Emit(Steps.Operations, OperationParser.Parse, OperationEmitter.Emit);
        Emit(Steps.Results, ResultEmitter.Parse, ResultEmitter.Emit);
        Emit(Steps.OperationLists, OperationListParser.Parse, OperationListEmitter.Emit);
        Emit(Steps.PlainNames, PlainNamesParser.Parse, PlainNamesEmitter.Emit);
        Emit(Steps.Webhooks, WebhookListParser.Parse, WebhookListEmitter.Emit);

        void Emit<TModel>(string step, Func<ContractFile, IEnumerable<TModel>> parse, params Func<TModel, GeneratedSource>[] emitters)
            where TModel : IEquatable<TModel>
        {
            var models = contracts.SelectMany((file, _) => parse(file)).WithTrackingName(step);
            context.RegisterSourceOutput(models, (output, model) =>
            {
                foreach (var emit in emitters)
                {
                    var source = emit(model);
                    output.AddSource(source.HintName, source.ToSourceText());
                }
            });
        }
    }
}
