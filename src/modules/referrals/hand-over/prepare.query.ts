// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, mayDo, organisationOf, transaction } from '#foundation/access'
import { type Language, translate } from '#foundation/text'
import { type FieldError, Refusal, webMessages } from '#foundation/web'
import { listPartiesOf } from '#modules/agreements'
import { adviceInCode, type PhoneAdvice, saidWith } from '#modules/guidance'
import { findOrganisation, listReportingPoints, type OrganisationKind } from '#modules/partners'
import { whyNotDisclosed } from '#modules/sharing'
import { formatIban, formatPhone, identifiersIn, parseIban, parsePhone } from '#values'
import { entryOf } from '../find-points/entry-of.ts'
import {
  type Calls,
  categoriesOf,
  fieldsFor,
  fieldsIn,
  gaveFor,
  minimal,
  nowFor,
  packetFields,
  type PacketField,
  type Told,
} from '../referral/packet.ts'
import { longestNote, spokenIn } from '../referral/packet.schema.ts'
import { type Urgency, urgencyOf } from '../referral/referral.ts'
import { consentText, fieldText, referralMessages } from '../referral/referral.text.ts'
import { whoCalls } from './who-calls.query.ts'

/** What somebody fills in about the person; the rest comes from the triage. */
export type Typed = Readonly<
  Partial<Record<'name' | 'phone' | 'language' | 'note' | 'payment' | 'paidTo', string | undefined>>
>

export interface Prepared {
  receiverId: string
  receiverName: string
  /** Its entry of the register; of a partner without one the id of the organisation. */
  pointId: string
  advice: PhoneAdvice
  told: Told
  fields: PacketField[]
  urgency: Urgency
  calls: Calls
  callFrom: string | null
  /** To be read out before the yes. */
  words: string
}

/** The organisation of whoever hands over; refuses who may not. */
export function makerOf({ actor }: Context): string {
  const own = organisationOf(actor)
  if (own === null || !mayDo(actor, 'referrals:make')) throw new Refusal(referralMessages.mayNotMake, { status: 403 })
  return own
}

/** Exactly what would go to this receiver, and the words of the consent. Refuses who takes nobody over, and a wrong entry. */
export async function prepareHandOver(
  ctx: Context,
  asked: { plan: string; receiverId: string; typed: Typed },
): Promise<Prepared> {
  const own = makerOf(ctx)
  const { receiverId } = asked
  if (receiverId === own) throw new Refusal(referralMessages.ownOrganisation, { status: 409 })
  const advice = adviceInCode(asked.plan)
  if (!advice) throw new Refusal(referralMessages.noPlan, { status: 400 })
  const receiver = await warmReceiver(ctx, own, receiverId)
  const { calls, number } = await whoCalls(ctx, receiverId)
  const { items: register } = await listReportingPoints(asSystem(ctx, 'referrals.prepare'), { limit: 100 })
  const allowed = await mayGo(ctx, own, receiver, calls)
  const told = minimal({ ...fromTriage(advice, receiver.kind), ...checked(asked.typed, allowed, ctx) }, allowed)
  const fields = fieldsIn(told)
  return {
    receiverId,
    receiverName: receiver.name,
    pointId: entryOf(register, receiver)?.id ?? receiverId,
    advice,
    told,
    fields,
    urgency: urgencyOf(advice.answers, receiver.kind),
    calls,
    callFrom: number?.phone ?? null,
    words: consentWords(ctx.language, receiver.name, fields),
  }
}

/** What this receiver may get at all, for the form. */
export async function allowedFields(
  ctx: Context,
  receiverId: string,
): Promise<{ name: string; fields: PacketField[]; calls: Calls }> {
  const own = makerOf(ctx)
  const receiver = await warmReceiver(ctx, own, receiverId)
  const { calls } = await whoCalls(ctx, receiverId)
  return { name: receiver.name, fields: await mayGo(ctx, own, receiver, calls), calls }
}

/** What a receiver of this kind needs, without the account that the money went to where rules or agreement do not name it: then the rest goes. */
async function mayGo(
  ctx: Context,
  senderId: string,
  receiver: { id: string; kind: OrganisationKind },
  calls: Calls,
): Promise<PacketField[]> {
  const fields = fieldsFor(receiver.kind, calls)
  if (!fields.includes('paidTo')) return fields
  const asked = { exchange: 'warm-hand-over', purpose: 'help-victim', evidence: 'unverified-report' } as const
  const why = await whyNotDisclosed(ctx, {
    ...asked,
    categories: categoriesOf(fields),
    senderId,
    receiverId: receiver.id,
  })
  return why === null ? fields : fields.filter((field) => field !== 'paidTo')
}

async function warmReceiver(ctx: Context, senderId: string, receiverId: string) {
  const system = asSystem(ctx, 'referrals.prepare')
  return transaction(system, async (tx) => {
    const open = await listPartiesOf(tx, { exchange: 'warm-hand-over', senderId, at: ctx.now() })
    const receiver = open.includes(receiverId) ? await findOrganisation(tx, receiverId) : null
    if (!receiver) throw new Refusal(referralMessages.noPartner, { status: 409 })
    return receiver
  })
}

function fromTriage(advice: PhoneAdvice, kind: OrganisationKind): Told {
  const said = {
    // At whoever can do something about it.
    now: saidWith('nl', { answers: { now: nowFor(kind, advice.answers) } }, 'now'),
    situation: saidWith('nl', advice, 'what') || 'Iets anders, of niet bekend',
    when: saidWith('nl', advice, 'ago'),
    paid: saidWith('nl', advice, 'paid'),
    gave: saidWith('nl', { answers: { ...advice.answers, gave: gaveFor(kind, advice.answers) } }, 'gave'),
    called: saidWith('nl', advice, 'bank'),
  }
  return Object.fromEntries(Object.entries(said).filter(([, text]) => text !== ''))
}

/** Accounts that the money of one caller went to. */
const mostPaidTo = 3

/** All that is wrong with what was typed, at once. What this receiver does not get is not looked at. */
function checked(typed: Typed, allowed: readonly PacketField[], { settings }: Context): Told {
  const wrong: FieldError[] = []
  const told: Told = {}
  for (const [field, longest] of [
    ['name', 60],
    ['note', longestNote],
    ['payment', 120],
  ] as const) {
    const text = (typed[field] ?? '').trim().toWellFormed().replaceAll('\0', '')
    if (text === '' || !allowed.includes(field)) continue
    const [found] = identifiersIn(text)
    if (text.length > longest) wrong.push({ field, code: webMessages.tooLong, values: { max: longest } })
    else if (found) wrong.push({ field, code: webMessages.holdsIdentifier, values: { found: found.text } })
    else told[field] = text
  }
  const accounts = (typed.paidTo ?? '').split(/[,;\n]+/).flatMap((text) => {
    const read = parseIban(text, { demoBankAllowed: !settings.isProduction })
    return read.ok ? [formatIban(read.value.canonical)] : []
  })
  if (accounts.length > 0 && allowed.includes('paidTo')) told.paidTo = accounts.slice(0, mostPaidTo).join(', ')
  // Who hears nothing of a language calls in Dutch.
  if (typed.language && typed.language !== 'nl' && spokenIn(typed.language)) told.language = typed.language
  if (allowed.includes('phone')) {
    const phone = parsePhone((typed.phone ?? '').trim())
    if ((typed.phone ?? '').trim() === '') wrong.push({ field: 'phone', code: referralMessages.phoneNeeded })
    else if (!phone.ok || phone.value.canonical.length < 8)
      wrong.push({ field: 'phone', code: referralMessages.wrongPhone })
    else told.phone = formatPhone(phone.value.canonical)
  }
  const [first] = wrong
  if (first) throw new Refusal(first.code, { status: 400, values: first.values ?? {}, fields: wrong })
  return told
}

function consentWords(language: Language, who: string, fields: readonly PacketField[]): string {
  const f = translate(fieldText, language)
  const named = packetFields.filter((field) => fields.includes(field)).map((field) => f(field))
  return translate(consentText, language)('words', { who, fields: named.join(', ') })
}
