// SPDX-License-Identifier: EUPL-1.2
import {
  brandOfDomain,
  type EverydayKind,
  findIdentifiers,
  identifierKey,
  lentDomains,
  parseIdentifier,
  understandIdentifier,
} from '#values'
import { type IdentifierRole, rolesOfKind, statedRoleOf } from '../report/identifier-role.ts'
import type { StatedIdentifier } from '../report/reported-matter.ts'
import { type Answers, identifierFields } from './answers.ts'

/** An account, number, address or name that stands in the story and in no field. */
export interface Recognised {
  kind: EverydayKind
  canonical: string
  platform?: string
  /** As it was written. */
  text: string
  /** With a few words around it, on one line. */
  sentence: string
  /** What the words around it tell: a proposal, which counts once the reporter has seen it. */
  role: IdentifierRole
  /** What it can have been, the proposal included. */
  choices: readonly IdentifierRole[]
}

/** So many are asked about: a page of questions is read by nobody. */
export const mostRecognised = 20

/** Whatever bank: what an account may be is judged when the report is sent. */
const options = { demoBankAllowed: true }

/** Read once for each state of the draft: a long story takes a while. */
const known = new WeakMap<Answers, Recognised[]>()

/**
 * What the story holds besides the fields, in the order of the story; nothing twice, and nothing that the reporter gave as their own or to be
 * reached by.
 */
export function recognisedIn(answers: Answers): readonly Recognised[] {
  const found = known.get(answers) ?? readStory(answers)
  known.set(answers, found)
  return found
}

/** How a message to a parent or a customer begins. */
const greeting =
  /^\W*(?:(?:ho[iy]|hey|hallo|hi|dag|lieve)\s+(?:mam|mama|ma|pap|papa|pa|oma|opa|mum|mom|dad)|(?:beste|geachte|dear)\s+(?:klant|relatie|customer|client))(?!\p{L})/iu

function readStory(answers: Answers): Recognised[] {
  const { narrative = '', seen = '', own = [], email = '', phone = '' } = answers
  const from = seen === '' ? -1 : narrative.indexOf(seen)
  const isMessage = greeting.test(narrative)
  const isQuoted = (place: number) => isMessage || (from >= 0 && place >= from && place < from + seen.length)
  const told = new Set(
    [...identifierFields.flatMap((field) => answers[field] ?? []), ...own, email, phone].flatMap((text) => {
      const understood = understandIdentifier(undefined, text, options)
      return understood.ok ? [identifierKey(understood.value)] : findIdentifiers(text, options).map(identifierKey)
    }),
  )
  return findIdentifiers(narrative, options)
    .flatMap(({ kind, canonical, platform, text, start, end, role: read }): Recognised[] => {
      const key = identifierKey({ kind, canonical })
      if (told.has(key)) return []
      told.add(key)
      const choices = rolesOfKind[kind]
      // In a message that somebody got "ik" is the other side: nothing in it is the reporter's own.
      const stated = read === 'own' && isQuoted(start) ? 'mentioned' : statedRoleOf(read)
      const role = isOfKnownOrganisation(kind, canonical) ? 'uninvolved' : stated
      return [
        {
          kind,
          canonical,
          text: onOneLine(text),
          sentence: sentenceAround(narrative, start, end),
          role: choices.includes(role) ? role : 'mentioned',
          choices,
          ...(platform && { platform }),
        },
      ]
    })
    .slice(0, mostRecognised)
}

/** The site of a bank, a ministry or a parcel service: people tell where they looked something up. */
function isOfKnownOrganisation(kind: EverydayKind, canonical: string): boolean {
  const site = kind === 'web-address' ? parseIdentifier(kind, canonical) : null
  if (!site?.ok || site.value.kind !== 'web-address') return false
  const { registrableDomain } = site.value.detail
  return registrableDomain !== null && brandOfDomain.has(registrableDomain) && !lentDomains.has(registrableDomain)
}

/** A role of an identifier, as the page sends it and the draft keeps it. */
export function saidOf(role: IdentifierRole, one: Pick<Recognised, 'kind' | 'canonical'>): string {
  return `${role} ${identifierKey(one)}`
}

/** What the reporter said of this one, or null. */
export function roleSaid(one: Recognised, said: readonly string[] = []): IdentifierRole | null {
  return one.choices.find((role) => said.includes(saidOf(role, one))) ?? null
}

/** What the reporter said of each in the story, as stated identifiers. */
export function confirmedIn(answers: Answers): StatedIdentifier[] {
  return recognisedIn(answers).flatMap((one) => {
    const { kind, canonical, platform } = one
    const role = roleSaid(one, answers.said)
    return role ? [{ kind, text: canonical, role, ...(platform && { platform }) }] : []
  })
}

/** How many roles that were read in the story the reporter left as they were, and how many they changed; nothing when none was read. */
export function rolesJudged(answers: Answers): { program?: { right: number; wrong: number } } {
  const said = recognisedIn(answers)
    .filter(({ role }) => role !== 'mentioned')
    .map((one) => roleSaid(one, answers.said) === one.role)
  const right = said.filter(Boolean).length
  return said.length > 0 ? { program: { right, wrong: said.length - right } } : {}
}

/** Whether the story holds anything to ask about. */
export function tellsIdentifiers(answers: Answers): boolean {
  return recognisedIn(answers).length > 0
}

/** Whether it holds anything of the other party, as far as is known. */
export function tellsOther(answers: Answers): boolean {
  return recognisedIn(answers).some((one) => !notTheirs.includes(roleSaid(one, answers.said) ?? one.role))
}

const notTheirs: readonly IdentifierRole[] = ['own', 'uninvolved']

/** Whether the reporter said of everything in the story what it was; not so when the story changed since. */
export function isAllSaid(answers: Answers): boolean {
  return recognisedIn(answers).every((one) => roleSaid(one, answers.said) !== null)
}

const signsBefore = 50
const signsAfter = 30

/** The words on both sides, whole ones; '…' where more follows. */
function sentenceAround(text: string, start: number, end: number): string {
  const [isCutBefore, isCutAfter] = [start > signsBefore, end + signsAfter < text.length]
  const before = isCutBefore ? text.slice(start - signsBefore, start).replace(/^\S*\s/, '') : text.slice(0, start)
  const after = isCutAfter ? text.slice(end, end + signsAfter).replace(/\s\S*$/, '') : text.slice(end)
  const sentence = onOneLine(`${before}${text.slice(start, end)}${after}`)
  // A full stop before the dots would make four, as if the address ended in them.
  return `${isCutBefore ? '…' : ''}${isCutAfter ? `${sentence.replace(/[.…\s]+$/, '')}…` : sentence}`
}

function onOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
