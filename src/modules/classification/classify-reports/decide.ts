// SPDX-License-Identifier: EUPL-1.2
import type { ReportedMatter } from '#modules/reports'
import { conceptsOfAnswers, type Tree } from '#modules/taxonomy'
import {
  type Classification,
  type Decided,
  type Facet,
  facetOf,
  facets,
  isBelow,
  type MessageKind,
  type Suggestion,
} from '../classification/classification.ts'
import type { FacetReading } from '../read-facets/read-facets.ts'
import { likely, sureEnough, type TextReading, verySure } from '../read-text/reading.ts'

/** What is known about one report before it is decided. */
export interface Given {
  report: Pick<
    ReportedMatter,
    | 'id'
    | 'origin'
    | 'controllerOrganisationId'
    | 'fraudForm'
    | 'contactChannel'
    | 'lossInCents'
    | 'victimKind'
    | 'answers'
    | 'partnerCodes'
  >
  reading: TextReading
  /** Which model read the text. */
  readBy: string
  said: readonly FacetReading[]
  /** What people decided earlier: it stands. */
  byPeople: readonly Decided[]
  tree: Tree
  edition: string
  at: Date
}

/** What follows from a form by its definition: somebody poses as the bank, the victim gives the order. */
const implied: readonly (readonly [form: string, concept: string])[] = [
  ['FF-300', 'IP-020'],
  ['FF-410', 'IP-010'],
  ['FF-420', 'IP-070'],
  ['FF-440', 'IP-120'],
  ['FF-411', 'PY-110'],
  ['FF-112', 'IP-100'],
  ['FF-310', 'LU-130'],
  ['FF-510', 'IP-140'],
  ['FF-520', 'IP-140'],
  ['FF-550', 'IP-140'],
]

/** Which helpdesk it is follows from whose staff somebody posed as. */
const helpdesks: readonly (readonly [party: string, form: string])[] = [
  ['IP-010', 'FF-410'],
  ['IP-030', 'FF-430'],
  ['IP-040', 'FF-430'],
  ['IP-120', 'FF-440'],
]

/**
 * What a report is about, from everything that is known: a person's decision above the reporter's answers, above what a
 * partner stated, above the text. What stands lower may make it more precise, never change it; a person's decision stays as
 * it is. A text that is not sure decides nothing.
 */
export function decide(given: Given): Classification {
  const { report, reading, byPeople } = given
  const stated = statedBy(given)
  const decided = new Map<Facet, Decided>(byPeople.map((each) => [each.facet, each]))
  for (const candidate of stated) consider(decided, candidate, given.tree)
  for (const candidate of formOfText(given, decided)) consider(decided, candidate, given.tree)
  makeFormFiner(decided, given)
  const form = decided.get('form') ?? null
  for (const candidate of [...impliedBy(form, given), ...saidInText(form, given)])
    consider(decided, candidate, given.tree)
  const { needsPerson, suggestion } = doubt(form, given)
  return {
    reportId: report.id,
    form: form?.concept ?? null,
    confidence: form?.confidence ?? null,
    needsPerson,
    decided: facets.flatMap((facet) => decided.get(facet) ?? []),
    suggestion,
    partnerCodes: report.partnerCodes,
    messageKind: messageKindOf(reading),
    at: given.at,
  }
}

function consider(decided: Map<Facet, Decided>, candidate: Decided, tree: Tree): void {
  if (isTaken(candidate, decided, tree)) decided.set(candidate.facet, candidate)
}

/** A candidate is taken when its facet is still open, or when it is a more precise form of what stands there. */
function isTaken(
  { facet, concept }: Pick<Decided, 'facet' | 'concept'>,
  decided: ReadonlyMap<Facet, Decided>,
  tree: Tree,
): boolean {
  const standing = decided.get(facet)
  return !standing || (standing.source !== 'person' && isBelow(concept, standing.concept, tree))
}

/** What the reporter or the partner stated. The last answer to a deciding question comes before the choice that led to it. */
function statedBy(given: Given): Decided[] {
  const { report, tree, edition, at } = given
  const isReporter = report.origin === 'web'
  const whose = {
    source: isReporter ? ('reporter' as const) : ('partner' as const),
    by: isReporter ? null : report.controllerOrganisationId,
    confidence: null,
    edition,
    at: at.toISOString(),
  }
  const found: Decided[] = []
  const add = (concept: string | null, why: string) => {
    const facet = concept === null ? null : facetOf(concept, tree)
    if (concept !== null && facet) found.push({ facet, concept, why: [why], ...whose })
  }
  for (const { concept, why } of conceptsOfAnswers(report.fraudForm, report.answers, tree)) add(concept, why)
  add(report.fraudForm, 'stated')
  add(report.contactChannel, 'stated')
  add(report.victimKind === 'company' ? 'VT-200' : report.victimKind === 'citizen' ? 'VT-100' : null, 'stated')
  add(report.lossInCents ? 'HT-110' : null, 'loss')
  return found
}

/**
 * The form that the text tells. Below what was stated, 'another form of fraud', it is weighed among the forms below that only:
 * the reporter has said that it is none of the others.
 */
function formOfText({ reading, readBy, edition, at, tree }: Given, decided: ReadonlyMap<Facet, Decided>): Decided[] {
  const standing = decided.get('form')?.concept
  const open = reading.forms.filter(
    ({ form }) => !standing || form === standing || (form !== null && isBelow(form, standing, tree)),
  )
  const share = standing ? open.reduce((sum, { probability }) => sum + probability, 0) : 1
  const [first] = open
  const probability = (first?.probability ?? 0) / (share || 1)
  if (!first?.form || share < likely || probability < sureEnough) return []
  if (!isTaken({ facet: 'form', concept: first.form }, decided, tree)) return []
  return [
    {
      facet: 'form',
      concept: first.form,
      source: 'text',
      by: readBy,
      why: reading.words,
      confidence: rounded(probability),
      edition,
      at: at.toISOString(),
    },
  ]
}

function impliedBy(form: Decided | null, { tree }: Given): Decided[] {
  if (!form) return []
  return implied.flatMap(([above, concept]) => {
    const facet = facetOf(concept, tree)
    const holds = form.concept === above || isBelow(form.concept, above, tree)
    return holds && facet ? [{ ...form, facet, concept, why: [`form:${form.concept}`], confidence: null }] : []
  })
}

/** The form that stands, as precise as the words of the text are: from helpdesk fraud to that of a bank, to a safe account. */
function makeFormFiner(decided: Map<Facet, Decided>, given: Given): void {
  const form = decided.get('form')
  if (!form) return
  const said = saidInText(form, given)
  const stated = decided.get('impersonated')
  const parties = stated ? [stated] : said.filter(({ facet }) => facet === 'impersonated')
  const [party] = parties
  const isOne = parties.every(({ concept }) => concept === party?.concept)
  const helpdesk = form.concept === 'FF-400' && isOne && helpdesks.find(([concept]) => concept === party?.concept)?.[1]
  const found = [
    ...said.filter(({ facet }) => facet === 'form'),
    ...(helpdesk && party ? [{ ...party, facet: 'form' as const, concept: helpdesk }] : []),
  ].find((candidate) => isTaken(candidate, decided, given.tree))
  if (!found) return
  if (party && helpdesk === found.concept) consider(decided, party, given.tree)
  const { confidence, by } = form.source === 'text' ? form : found
  decided.set('form', { ...found, confidence, by })
  makeFormFiner(decided, given)
}

/** What holds in a story of this form; while no form is decided, of the form that is likely. Of no fraud nothing holds. */
function saidInText(decided: Decided | null, { said, reading, tree, edition, at }: Given): Decided[] {
  const [first] = reading.forms
  if (!decided && first?.form === null && first.probability >= sureEnough) return []
  const form = decided?.concept ?? (first && first.probability >= likely ? first.form : null)
  const isOneOf = (list: readonly string[]) =>
    form !== null && list.some((above) => form === above || isBelow(form, above, tree))
  const holds = said.filter(({ under, unless }) => (!under || isOneOf(under)) && !(unless && isOneOf(unless)))
  return holds.map(({ facet, concept, words }) => ({
    facet,
    concept,
    source: 'text',
    by: 'rules',
    why: words,
    confidence: null,
    edition,
    at: at.toISOString(),
  }))
}

/**
 * Whether a person must look, and what the text suggests. Against what a reporter stated only a very sure text raises doubt;
 * a partner vouches for what it stated.
 */
function doubt(
  form: Decided | null,
  { reading, report, tree }: Given,
): Pick<Classification, 'needsPerson' | 'suggestion'> {
  const first = reading.forms[0]
  const isOfModel = form?.source === 'text' && form.confidence !== null
  if (form?.source === 'person' || isOfModel) return { needsPerson: false, suggestion: null }
  const suggest = (): Suggestion | null =>
    first ? { form: first.form, probability: rounded(first.probability), words: reading.words } : null
  if (!form) return { needsPerson: true, suggestion: suggest() }
  const isAgreed =
    first?.form === form.concept ||
    (first?.form != null && (isBelow(form.concept, first.form, tree) || isBelow(first.form, form.concept, tree)))
  if (!first || isAgreed || first.probability < verySure) return { needsPerson: false, suggestion: null }
  return { needsPerson: report.origin === 'web', suggestion: suggest() }
}

function messageKindOf({ messages }: TextReading): MessageKind | null {
  const first = messages[0]
  return first && first.kind !== 'story' && first.probability >= sureEnough ? first.kind : null
}

function rounded(probability: number): number {
  return Math.round(probability * 1_000) / 1_000
}
