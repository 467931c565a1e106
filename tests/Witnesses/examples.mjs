// Validates every example of the v2 contract with ajv: bodies, parameters, webhooks.
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { parse } from 'yaml';

const contract = parse(readFileSync(process.argv[2], 'utf8'));
const ajv = new Ajv.default({
  strict: false,
  allErrors: true,
  formats: {
    uri: text => URL.canParse(text),
    // Any text: Billink documents no form.
    'unspecified-date': true,
    'unspecified-date-time': true,
  },
});
ajv.addFormat('decimal', /^-?[0-9]+(\.[0-9]+)?$/);
ajv.addFormat('integer', /^-?[0-9]+$/);
ajv.addFormat('dd-mm-yyyy', /^[0-9]{2}-[0-9]{2}-[0-9]{4}$/);
ajv.addFormat('byte', /^[A-Za-z0-9+/]*={0,2}$/);
ajv.addFormat('binary', true);
ajv.addFormat('email', /^[^@\s]+@[^@\s]+$/);
ajv.addSchema(contract, 'contract');

const problems = [];
const counts = { messages: 0, parameters: 0, webhooks: 0 };

function check(kind, pointer, value) {
  counts[kind]++;
  const path = pointer.map(part => '/' + part.replaceAll('~', '~0').replaceAll('/', '~1')).join('');
  const validate = ajv.compile({ $ref: 'contract#' + path });
  if (!validate(value)) problems.push(`${pointer.join(' ')}: ${ajv.errorsText(validate.errors)}`);
}

function checkContent(content, pointer) {
  for (const [type, media] of Object.entries(content ?? {})) {
    for (const example of Object.values(media.examples ?? {})) check('messages', [...pointer, 'content', type, 'schema'], example.value);
  }
}

for (const [path, item] of Object.entries(contract.paths)) {
  for (const [method, operation] of Object.entries(item).filter(([, part]) => part.operationId)) {
    const pointer = ['paths', path, method];
    checkContent(operation.requestBody?.content, [...pointer, 'requestBody']);
    for (const [status, response] of Object.entries(operation.responses)) {
      checkContent(response.content, [...pointer, 'responses', status]);
    }
    for (const [index, parameter] of (operation.parameters ?? []).entries()) {
      if (parameter.example !== undefined) check('parameters', [...pointer, 'parameters', `${index}`, 'schema'], parameter.example);
    }
  }
}

for (const webhook of Object.values(contract['x-billink-webhooks'])) {
  for (const example of Object.values(webhook.examples ?? {})) {
    check('webhooks', ['components', 'schemas', webhook.payload], example.value);
  }
}

if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}
console.log(`${counts.messages} messages, ${counts.webhooks} webhooks, ${counts.parameters} parameters valid`);
