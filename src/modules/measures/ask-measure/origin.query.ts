// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, organisationOf, transaction } from '#foundation/access'
import { Refusal, webMessages } from '#foundation/web'
import { type Edition, readEdition } from '#modules/barriers'
import { doesLink, findCase, listCaseHubs } from '#modules/cases'
import { standingsOf } from '#modules/identifiers'
import { findIssuer, listOrganisations, type Organisation } from '#modules/partners'
import { findConfirmed } from '#modules/signals'
import { findCurrentEdition } from '#modules/taxonomy'
import { type Ground, groundOf } from '../ground/ground.ts'
import { type Missing, type Partner, propose, type Proposal, unanswered } from '../propose-measures/propose.ts'
import type { Subject } from '../request/stored-request.ts'
import type { From } from './request-origin.ts'

export interface Origin {
  from: From
  /** Of a signal; null of a case. */
  title: string | null
  edition: Edition
  /** Forms of fraud, each with itself and everything above it in the taxonomy. */
  forms: ReadonlyMap<string, ReadonlySet<string>>
  /** What the case is about and can be acted upon, each with what a request would rest on. */
  subjects: (Subject & { ground: Ground })[]
  /** Accounts, numbers and names of the case about which nothing can be asked: protected, or only in reports that nobody verified. */
  left: number
  /** Websites: their names are the shield's. */
  websites: number
  /** The model has a journey of one of the forms. */
  isKnownForm: boolean
  proposals: Proposal[]
  missing: Missing[]
  partners: readonly Organisation[]
}

const purpose = 'ask-measure'

/** What could be asked from here, of whom, on which ground; refuses (404) what whoever asks may not see or what is no more. */
export async function readOrigin(ctx: Context, from: From): Promise<Origin> {
  const senderId = organisationOf(ctx.actor) ?? ''
  const edition = await readEdition(ctx)
  const told = 'case' in from ? await ofCase(ctx, from.case, senderId) : await ofSignal(ctx, from.signal)
  const organisations = await listOrganisations(ctx)
  const { onlyFor } = told
  const partners = organisations.filter(({ id }) => id !== senderId && (onlyFor === null || onlyFor.includes(id)))
  const forms = await withAbove(ctx, told.forms)
  const about = { forms: new Set([...forms.values()].flatMap((those) => [...those])), subjects: told.subjects }
  const asPartners: Partner[] = partners.map(({ id, kind }) => ({ id, kind }))
  return {
    from,
    title: told.title,
    edition,
    forms,
    subjects: told.subjects,
    left: told.left,
    websites: told.websites,
    isKnownForm: edition.journeys.some(({ form }) => about.forms.has(form)),
    proposals: propose(edition, about, asPartners, senderId),
    missing: unanswered(edition, about, asPartners),
    partners,
  }
}

async function ofSignal(ctx: Context, id: string) {
  const signal = await findConfirmed(ctx, id)
  if (!signal) throw new Refusal(webMessages.notThere, { status: 404 })
  const forms = signal.form === null ? [] : [signal.form]
  return { title: signal.title, forms, onlyFor: signal.onlyFor, subjects: [], left: 0, websites: 0 }
}

async function ofCase(ctx: Context, reportId: string, senderId: string) {
  const found = await findCase(ctx, reportId, purpose)
  if (!found) throw new Refusal(webMessages.notThere, { status: 404 })
  const { hubs } = await listCaseHubs(ctx, reportId, { page: 1 }, purpose)
  // What people judged to link nothing, such as the account of an innocent recipient, is not asked about.
  const linking = hubs.filter(({ kind, standing }) => kind !== 'text' && doesLink(standing))
  const system = asSystem(ctx, 'measures.read-origin')
  return transaction(system, async (tx) => {
    const ids = linking.map(({ hubId }) => hubId)
    const standings = await standingsOf(system, tx, senderId, ids)
    const names = linking.flatMap(({ hubId }) => standings.get(hubId) ?? [])
    const pages = names.filter(({ kind }) => kind === 'web-address' || kind === 'page-fingerprint')
    const others = names.filter((one) => !pages.includes(one))
    const subjects = await Promise.all(
      others
        .flatMap((standing) => {
          const ground = groundOf(standing)
          return ground === null ? [] : [{ standing, ground }]
        })
        .map(async ({ standing: { id, kind, canonical }, ground }) => ({
          identifierId: id,
          kind,
          canonical,
          ground,
          issuerId: await findIssuer(tx, kind, canonical),
        })),
    )
    return {
      title: null,
      forms: found.forms.map(({ form }) => form),
      onlyFor: null,
      subjects,
      left: others.length - subjects.length,
      websites: pages.length,
    }
  })
}

/** Each of these forms with itself and everything above it. */
async function withAbove(ctx: Context, forms: readonly string[]): Promise<Map<string, Set<string>>> {
  const { byId } = await findCurrentEdition(ctx)
  const add = (all: Set<string>, id: string): Set<string> => {
    if (all.has(id)) return all
    all.add(id)
    for (const above of byId.get(id)?.broader ?? []) add(all, above)
    return all
  }
  return new Map(forms.map((form) => [form, add(new Set(), form)]))
}

/** The forms of a case or signal in whose journey this step stands: a case with two forms asks about the one that the step is of. */
export function formsOfStep({ edition, forms }: Origin, stepId: string): string[] {
  const those = edition.journeys.filter(({ steps }) => steps.includes(stepId))
  return [...forms].flatMap(([form, above]) => (those.some((journey) => above.has(journey.form)) ? [form] : []))
}
