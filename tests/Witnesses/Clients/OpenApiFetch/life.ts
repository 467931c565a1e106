// Takes an order through its life, with the types of openapi-typescript and the client of openapi-fetch.
import createClient from 'openapi-fetch';
import type { paths } from './obj/billink.js';

const url = process.argv[2]!;
const billink = createClient<paths>({ baseUrl: url });
const credentials = { billinkUsername: 'sandbox-user', billinkID: 'sandbox-client' };
const number = 'TS-1';

/** The success, or an exception with the error: the discriminator distinguishes the two, for the compiler, too. */
function success<Reply extends { status: string } | { result: string }>(reply: Reply | undefined) {
  if (reply === undefined || ('status' in reply ? reply.status === 'error' : reply.result !== 'MSG'))
    throw new Error(JSON.stringify(reply));
  return reply as Exclude<Reply, { status: 'error' } | { result: 'error' | 'ERROR' }>;
}

function expect(actual: unknown, expected: unknown) {
  if (actual !== expected) throw new Error(`${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`);
}

const session = success((await billink.POST('/v2/session/create', {
  body: {
    client: { ...credentials, workflowNumber: '1' },
    customer: { firstName: 'Jip', lastName: 'Jansen', email: 'jip@shop.example', mobile: '0612345678', type: 'p' },
    billingAddress: { street: 'Dorpsstraat', houseNumber: '1', postalCode: '1234AB', city: 'Ons Dorp', countryCode: 'NL' },
    transaction: {
      totalAmount: '121.00',
      totalTaxAmount: '21.00',
      purchaseCountry: 'NL',
      purchaseCurrency: 'EUR',
      orderNumber: number,
      orderItems: [{
        code: 'SHOE-42', name: 'Shoes', totalProductAmount: '121.00', productAmount: '121.00', productTaxAmount: '21.00', taxRate: '21',
        quantity: '1',
      }],
    },
  },
})).data);
await fetch(`${url}_sandbox/sessions/${session.sessionID}/accept`, { method: 'POST' });
const { data: status } = await billink.POST('/v2/session/status', { body: { ...credentials, sessionID: session.sessionID } });
expect(success(status).status, 'order_created');

const started = success((await billink.POST('/v2/client/start-workflow', { body: { ...credentials, invoices: [{ number }] } })).data);
expect(started.statuses[0]?.code, 200);

const credit = { ...credentials, invoices: [{ number, creditAmount: 21, description: 'Returned' }] };
const { data: credited } = await billink.POST('/v2/client/invoice/credit', { body: credit });
// @ts-expect-error An error has no statuses, so the compiler requires a decision first.
void credited?.statuses;
expect(credited?.result, 'MSG');
if (credited?.result === 'MSG') expect(credited.statuses[0]?.code, 200);

const paid = success((await billink.POST('/v2/client/invoice/payment', {
  body: { ...credentials, invoices: [{ number, amount: 100, description: 'Paid in the shop' }] },
})).data);
expect(paid.invoices[0]?.code, 200);

const info = success((await billink.POST('/v2/client/order-info', { body: { ...credentials, invoices: [{ number }] } })).data);
expect(info.invoices[0]?.status, 1);

const refused = (await billink.POST('/v2/client/invoice/credit', { body: { ...credit, billinkUsername: 'nobody' } })).data;
if (refused === undefined || refused.result === 'MSG') throw new Error('an error was taken for a success');
expect(refused.error?.code, '101');

console.log('Done.');
