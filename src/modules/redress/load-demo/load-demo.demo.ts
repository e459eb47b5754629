// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto'
import { anyone, type Context, type Permission } from '#foundation/access'
import { decideAgreement, draftAgreement, type ExchangeId, signAgreement } from '#modules/agreements'
import { daysAfter, demoIban, dutchDay, parseIdentifier } from '#values'
import { fileObjection } from '../file-objection/file-objection.command.ts'

const authority = 'politie-demo'
const partners = ['deltabank-demo', 'zeewind-telecom-demo']

/** Invented partners that pass on codes and messages to holders, the agreements for that, and two objections. */
export async function loadDemoRedress(ctx: Context): Promise<void> {
  for (const exchange of ['code-to-holder', 'notice-to-holder'] as const) await agree(ctx, exchange)
  const visitor: Context = { ...ctx, actor: anyone }
  const object = (text: string, ground: 'one-payment' | 'settled', story: string) => {
    const read = parseIdentifier('iban', text, { demoBankAllowed: true })
    if (!read.ok) throw new Error('the demo account is not one')
    const given = { identifier: read.value, ground, story, email: null }
    return fileObjection(visitor, ctx.secrets.token(18), given)
  }
  const sold = 'Ik verkocht mijn telefoon en kreeg € 45 van iemand die ik niet ken. Meer weet ik niet.'
  await object(demoIban(2_301_001), 'one-payment', sold)
  await object(demoIban(2_309_999), 'settled', 'Ik was te laat met versturen en heb het geld teruggegeven.')
}

async function agree(ctx: Context, exchange: ExchangeId): Promise<void> {
  const today = dutchDay(ctx.now())
  const inAYear = daysAfter(today, 365)
  const id = await draftAgreement(somebody(ctx, authority), {
    kind: 'sharing-agreement',
    title: exchange === 'code-to-holder' ? 'Codes doorgeven (demo)' : 'Houders informeren (demo)',
    reference: 'demo',
    exchanges: [exchange],
    dataCategories: ['account-number', 'phone-number', 'warning'],
    purposes: ['answer-data-subject'],
    sends: [authority],
    receives: partners,
    dpiaReference: 'DPIA (demo)',
    dpiaReviewOn: inAYear,
    startsOn: today,
    endsOn: inAYear,
    sampleCap: null,
  })
  for (const party of [authority, ...partners]) await signAgreement(somebody(ctx, party), id, 1)
  await decideAgreement(somebody(ctx, authority), { agreementId: id, step: 'activate' })
}

function somebody(ctx: Context, organisationId: string): Context {
  const permissions = new Set<Permission>(['agreements:draft', 'agreements:sign', 'agreements:read'])
  const actor = {
    kind: 'person',
    id: randomUUID(),
    name: 'Demo',
    organisationId,
    organisationName: organisationId,
  } as const
  return { ...ctx, actor: { ...actor, permissions } }
}
