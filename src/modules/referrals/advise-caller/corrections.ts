// SPDX-License-Identifier: EUPL-1.2
import { alsoPaid } from '#modules/reports'
import { formatCalendarDate, parseCalendarDate } from '#values'
import { type CallFacts, noFacts } from './call-facts.ts'
import type { Chosen } from './quick-code.ts'

/** What a line says by itself, without what was said before. */
interface Said {
  chosen: Chosen
  facts: CallFacts
}

/** At the beginning of a line: who says this takes back what was said before. */
const marked =
  /^\s*(?:(?:oh?|ach|ja|wacht|ho)[\s,.:!]+)*(?:nee|fout|correctie|toch|sorry|eigenlijk|ik bedoel(?:de)?|no|wrong|i mean|actually)(?!\p{L})[\s,.:]*/iu
/** So does this, as long as nobody says that it comes besides. */
const itWas =
  /^\s*(?:het|dat|it|that)(?: bedrag| geld)? (?:was|waren|were)(?:\s+(?:toch|eigenlijk|actually))?(?!\p{L})\s*/iu
const besides = /(?<!\p{L})(?:ook|nog|daarnaast|daarbij|bovendien|tweede|alleen|also|another|second|only)(?!\p{L})/iu
const insteadOf = /\s+(?:in plaats van|instead of)\s+(.+)$/iu
const notButSo =
  /(?<!\p{L})(?:niet|geen|not)\s+(?!alleen(?!\p{L})|only(?!\p{L}))([^,.;:]{1,40}?)\s*,?\s+(?:maar|but)\s+(?!ook(?!\p{L})|also(?!\p{L}))(.+)$/iu

const hungUp =
  /(?<!\p{L})(?<!(?<!\p{L})(?:niet|nooit|moet(?:en)?|zal|wil|kan|durft?|mag|not)\s(?:\p{L}+\s){0,2})(?:opgehangen|hung up)(?!\p{L})|(?<!\p{L})(?:hangt niet meer|niet meer aan de (?:lijn|telefoon)|no longer on the line)(?!\p{L})/iu
/** They call again, or it is still to be done. */
const notForGood =
  /(?<!\p{L})(?:weer|opnieuw|terug\p{L}*|nogmaals|als|toen|zodra|voordat|totdat|tot|nadat|hangt nog|again|when|once|until|if)(?!\p{L})/iu
const nothingPaid =
  /(?<!\p{L})(?:niets|niks|geen (?:geld|cent|euro)|nothing|toch niet)\s+(?:\p{L}+\s){0,2}?(?:betaald|overgemaakt|gestort|overgeboekt|paid|transferred)(?!\p{L})(?!\s+(?:gekregen|terug\p{L}*|ontvangen)|\s*\?)/iu
const firstSaid = 'Eerst genoemd als betaald:'
const inPart = /(?<!\p{L})(?:maar|behalve|alleen|meer|but|except)(?!\p{L})|\d/iu

export interface Correction {
  /** Without the word that said it, and without what it takes back. */
  text: string
  /** What it says takes the place of what was said before. */
  isCorrection: boolean
  /** It was said in so many words: where nothing changes, that is said. */
  isPlain: boolean
}

/** Which part of a line corrects what was said before. `alone`: reads words by themselves. */
export function correctionIn(text: string, before: Said, alone: (text: string) => Said): Correction {
  const isPlain = marked.test(text)
  const rest = isPlain ? text.replace(marked, ' ') : text
  const isSaid = isPlain || (itWas.test(rest) && !besides.test(rest))
  const denied = insteadOf.exec(rest)?.[1] ?? notButSo.exec(rest)?.[1]
  if (denied !== undefined) {
    const so = insteadOf.test(rest) ? rest.replace(insteadOf, '') : rest.replace(notButSo, '$2')
    const [wrong, right] = [fieldsOf(alone(denied)), fieldsOf(alone(so))]
    const had = fieldsOf(before)
    // A danger is never swapped for something else.
    const swaps = [...right].some((field) => wrong.has(field) || had.has(field)) && !wrong.has('now')
    if (swaps) return { text: so, isCorrection: true, isPlain: true }
  }
  return { text: rest, isCorrection: isSaid, isPlain }
}

function fieldsOf({ chosen, facts }: Said): Set<string> {
  const told = Object.entries(facts).flatMap(([field, value]) => (value !== '' && field !== 'story' ? [field] : []))
  return new Set([...told, ...Object.keys(chosen)])
}

/**
 * What was said before, without what a line takes back in so many words: that somebody is on the line, and that something was paid. Of danger nothing is taken
 * back, and what was paid stays in the story. `isAsked`: it may take something back, and only the caller knows. `isUnpaid`: how it was paid is not heard in it.
 */
export function withoutTakenBack(text: string, before: Said): Said & { isAsked: boolean; isUnpaid: boolean } {
  let { chosen, facts } = before
  let [isAsked, isUnpaid] = [false, false]
  if (chosen.now?.includes('calling') && hungUp.test(text)) {
    if (notForGood.test(text)) isAsked = true
    else chosen = without(chosen, 'now', ['calling'])
  }
  const isPaid = facts.amount !== '' || (chosen.paid?.length ?? 0) > 0
  if (isPaid && nothingPaid.test(text) && !chosen.what?.includes('verkocht-niet-betaald')) {
    if (inPart.test(text)) isAsked = true
    else {
      const day = parseCalendarDate(facts.day)
      const was = [facts.amount && `€ ${facts.amount}`, day.ok && formatCalendarDate(day.value, 'nl'), facts.hour]
      const first = was.filter(Boolean).join(', ')
      const story = [facts.story.replaceAll(alsoPaid, firstSaid), first && `${firstSaid} ${first}.`]
        .filter(Boolean)
        .join(' ')
      facts = { ...facts, amount: '', day: '', hour: '', story }
      chosen = withoutPaid(chosen)
      isUnpaid = true
    }
  }
  return { chosen, facts, isAsked, isUnpaid }
}

export const withoutPaid = (chosen: Chosen): Chosen =>
  without(without(chosen, 'paid', chosen.paid ?? []), 'now', ['just-paid'])

function without(chosen: Chosen, question: string, values: readonly string[]): Chosen {
  const left = (chosen[question] ?? []).filter((value) => !values.includes(value))
  const { [question]: _, ...others } = chosen
  return left.length === 0 ? others : { ...others, [question]: left }
}

export const unsaid: Said = { chosen: {}, facts: noFacts }
