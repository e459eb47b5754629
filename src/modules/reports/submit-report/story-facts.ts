// SPDX-License-Identifier: EUPL-1.2
import { type CalendarDate, daysAfter, inFigures, parseMoney } from '#values'
import { dayFrom } from './day-from.ts'
import { saysPaid } from './says-paid.ts'

const amounts =
  /(?:€|\beur)\s*(\d[\d.,]*(?:,-+)?)|\b(\d{1,3}(?: \d{3})+|\d[\d.,]*(?:,-+)?)\s*(?:€|euro?s?\b|eur?\b|euri\b|eurotjes\b)|\b(\d+(?:\.\d{3})*,-)|\b(?:betaalde|betaald|overgemaakt|kwijt|paid)\s+(\d{1,3}(?:\.?\d{3})*(?:,\d\d)?)\b(?![\d.,]*\s*(?:keer|x|dagen|weken|uur))|\b(\d{1,3}(?:\.?\d{3})*(?:,\d\d)?)\s+(?:betaald|overgemaakt|kwijt|gestort|afgeschreven|weg|van (?:mijn|me|m['’]?n|onze|haar|zijn) (?:bank|spaar)?rekening)\b/gi
/** Euros and cents without a word for them. */
const bare =
  /(?<![\d.,:/-]|€\s?)\b(\d{1,3}(?:\.?\d{3})*,\d\d)\b(?!\s*(?:%|€|e\b|euro|eur\b|procent|percent|uur|u\b|k?m\b|k?g\b|kilo|meter|liter|cm|[-.]?\d))/gi

/** "Drie keer 50 euro" is three amounts; "in drie keer 150 euro" is one. */
const severalTimes =
  /(?<!\b(?:in|over) )\b(?:\d+\s?(?:x|keer|maal|times)|(?:twee|drie|vier|two|three) (?:keer|maal|times))\b/i

/** What is gone, beside amounts that were spoken of. */
const gone =
  /(?<![\d.,])(\d[\d.,]*) ?(?:€|euro?s?|eur)? (?:[^\s.!?]+ ){0,2}?(?:gepin[dt]|opgenomen|afgehaald|kwijt|verdwenen|gestolen|withdrawn|gone)\b/gi

/** The amount of a story in cents, or null: there is none, or there are several, or one several times, and nobody knows which. */
export function amountIn(told: string): number | null {
  if (severalTimes.test(told)) return null
  const story = inFigures(told)
  const found = inCents([...story.matchAll(amounts), ...story.matchAll(bare)])
  return onlyOf(found) ?? onlyOf(inCents([...story.matchAll(gone)]))
}

function inCents(matches: readonly RegExpExecArray[]): Set<number> {
  return new Set(
    matches.flatMap((match) => {
      const written = match.slice(1).find((group) => group !== undefined) ?? ''
      const parsed = parseMoney(written.replace(/[.,]+$/, ''))
      return parsed.ok && parsed.value > 0 ? [parsed.value] : []
    }),
  )
}

function onlyOf([amount, ...others]: Iterable<number>): number | null {
  return amount !== undefined && others.length === 0 ? amount : null
}

const asked =
  /\b(?:maak|maakt|kun|kan|wil|zou|kunt|wilt)\b(?: \S+){0,6} (?:over(?:maken)?|betalen|voorschieten|storten|sturen)\b|\bcan you (?:\S+ ){0,4}(?:pay|send|transfer)\b/i
/** "Hij wil 150 euro": what a threat or a seller asks. */
const demanded = /\b(?:wil|wilt|willen|eist|eisen|wants?|demands?)\b(?: [\p{L}’']+){0,3} (?:€ ?)?\d[\d.,]*/iu
const paid = /\b(?:betaalde?|overgemaakt|maakte|kwijt|gestort|afgeschreven|weg|paid|lost)\b/i

/** Somebody says that they noticed in time, or hands in what asks for money: then an amount was asked and not lost. */
export function saysNothingPaid(story: string): boolean {
  if ((asked.test(story) || demanded.test(story)) && !paid.test(story)) return true
  return /\b(niks|niets|niet|geen (cent|geld|euro)) (betaald|overgemaakt|kwijt|gestort|weg)\b|\bgelukkig (niet|niks|niets)\b|\bnothing (was )?(paid|lost)\b|\b(did not|didn[’']t) pay\b/i.test(
    story,
  )
}

const weekdays = [
  ['zondag', 'sunday'],
  ['maandag', 'monday'],
  ['dinsdag', 'tuesday'],
  ['woensdag', 'wednesday'],
  ['donderdag', 'thursday'],
  ['vrijdag', 'friday'],
  ['zaterdag', 'saturday'],
]
const months =
  'jan(?:uari|uary)?|feb(?:ruari|ruary)?|maart|mrt|march|apr(?:il)?|mei|may|juni?|june|juli?|july|aug(?:ustus|ust)?|sept?(?:ember)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'
const dates = new RegExp(
  String.raw`\b(\d{1,2})\s+(${months})\b(?:\s+(\d{4}))?|\b(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})\b|(?:\b(?:op|van|sinds|on|d\.?d\.?|datum)|^)\s*(\d{1,2})[-/](\d{1,2})(?![-/.\d])`,
  'gi',
)
/** "op maandag", "afgelopen dinsdagavond", "vorige week woensdag"; not "elke maandag", and not one with its date beside it. */
const onWeekday =
  /\b(?:afgelopen|vorige|verleden|op|last|on|((?:vorige|verleden) week)(?: op)?)\s+((?:zon|maan|dins|woens|donder|vrij|zater)dag|(?:sun|mon|tues|wednes|thurs|fri|satur)day)(?=s?\b|ochtend|middag|avond|nacht|morgen)(?!\s+(?:de )?\d)/g
const countedBack = /\b(\d{1,2}|een|twee|drie|vier|vijf|a|two|three)\s+(dag(?:en)?|days?)\s+(?:geleden|ago)\b/gi
const counts: Record<string, number> = { een: 1, a: 1, twee: 2, two: 2, drie: 3, three: 3, vier: 4, vijf: 5 }

/** The day on which a story says that it happened; null when it names none, or more than one. `today`: ISO date. */
export function dayIn(story: string, today: string): string | null {
  const text = story.toLowerCase()
  const days = new Set<string>()
  const back = (count: number) => days.add(daysAfter(today as CalendarDate, -count))
  if (
    /\b(vandaag|vanmorgen|vanochtend|vanmiddag|vanavond|zojuist|zonet|zo-even|today|this (morning|afternoon))\b/.test(
      text,
    )
  )
    back(0)
  if (/\b(?:eergister(?:en)?)/.test(text)) back(2)
  if (/(?<!eer)\b(gister(?:en)?\w*|yesterday)\b/.test(text.replaceAll(/eergister\w*/g, ''))) back(1)
  for (const [, count = ''] of text.matchAll(countedBack)) back(counts[count] ?? Number(count))
  for (const [, week, day = ''] of text.matchAll(onWeekday)) {
    const wanted = weekdays.findIndex((names) => names.includes(day))
    const now = new Date(`${today}T12:00:00Z`).getUTCDay()
    // A week begins on Monday.
    if (wanted >= 0) back(week ? ((now + 6) % 7) + 7 - ((wanted + 6) % 7) : ((now - wanted + 6) % 7) + 1)
  }
  for (const [, day, name, year, dayOf, monthOf, yearOf, dayShort, monthShort] of text.matchAll(dates)) {
    const parts = {
      day: day ?? dayOf ?? dayShort ?? '',
      month: name ?? monthOf ?? monthShort ?? '',
      year: year ?? yearOf ?? '',
    }
    const read = dayFrom(parts, today)
    if (read?.ok && read.value <= today) days.add(read.value)
  }
  const [day, ...others] = days
  return day !== undefined && others.length === 0 ? day : null
}

/** A story that names no day, and says that it was a week ago or longer. */
export function saysWeeksAgo(story: string): boolean {
  return /\b(?:vorige|verleden|last) (?:week|maand|month|jaar|year|zomer|winter)\b|\bvorig jaar\b|\b(?:week|weken|maanden?|jaar|jaren|weeks?|months?|years?|tijdje|poosje|lang|long|while) (?:geleden|ago|terug)\b/i.test(
    story,
  )
}

export const inShop = /\b(?:in|bij) (?:de|mijn|onze|m['’]?n|my|our|the) (?:winkel|zaak|kassa|salon|shop|store)\b/i

/** Whoever checks something tells it in their own words, or pastes what somebody sent them. */
export function isOwnStory(words: string): boolean {
  return /^\W*(?:ik|wij|we|mijn|onze?|er|iemand|i|my|our|someone)\b/i.test(words) || saysPaid(words)
}

/** A shop with a door, which words about a web shop look like. */
export function isInShop(story: string): boolean {
  return inShop.test(story) && !/\bweb|online|internet|\bsite\b/i.test(story)
}

const nothingCame =
  /\b(?:niks|niets|nooit(?: iets)?|niet|nothing|never)\s+(?:\p{L}+\s+){0,2}?(?:gekreg\w*|ontvangen|geleverd|binnengekomen|aangekomen|opgestuurd|gezien|arrived|received|delivered|came|got)\b|\b(?:kreeg|ontving|received|got)\s+(?:\p{L}+\s+){0,2}?(?:niks|niets|nothing)\b|\b(?:kwam|came)\s+(?:\p{L}+\s+){0,2}?(?:niks|niets|niet|nooit|nothing|never)\b/iu

/** Where people sell to each other; whoever names a shop beside it may have bought there. */
const betweenPeople =
  /\b(?:markt ?plaats|vinted|speurders|(?:2|twee)de ?hands|facebook[- ]?marketplace|particulier\w*|private (?:seller|person))\b/i
const namesShop = /winkel|shop|\bzaak\b|bedrijf|\b(?:store|company)\b/i

/** Which deciding questions about a purchase a story answers: one that names no ticket or home is about goods. `form`: what it tells of; null: that is not clear. */
export function settledIn(story: string, form: string | null): string[] {
  if (form !== null && !form.startsWith('FF-11')) return []
  return [
    ...(form === null ? [] : ['bought']),
    ...(betweenPeople.test(story) && !namesShop.test(story) ? ['shop'] : []),
    ...(nothingCame.test(story) ? ['delivered'] : []),
  ]
}

/** What exactly was told of, where the taxonomy has no concept: a choice of the plan. */
export function caseIn(story: string): 'ghost' | 'order' | null {
  if (/\b(?:spook|acquisitie)(?:factu|nota|rekening)|\bghost invoice/i.test(story)) return 'ghost'
  return /\b(?:ceo|directeurs?)[- ]?fraude?\b/i.test(story) ? 'order' : null
}

/** By which way somebody says that they paid, in a choice of the plan; null: they do not say. */
export function paidByIn(story: string): 'ideal' | null {
  return /\b(?:tikk?ie\w*|ideal|betaalverzoek\w*|betaallink\w*|payment request)\b/i.test(story) ? 'ideal' : null
}

/** By which way a message came, as it looks: a mail has a head, who calls somebody mum does so in a chat, and a short one with a link is a text message. */
export function channelOf(message: string): 'CH-030' | 'CH-040' | 'CH-050' | null {
  if (/^\s*(?:van|aan|from|to|onderwerp|subject)\s*:/im.test(message)) return 'CH-050'
  if (/^\W*(?:ho[iy]|hey|hallo|hi|dag|lieve)\s+(?:mam|pap|ma|pa|oma|opa|mum|mom|dad)/i.test(message)) return 'CH-040'
  return message.length <= 200 && /https?:\/\//i.test(message) && !/\b(?:ik|i)\b/i.test(message) ? 'CH-030' : null
}

/** The name of the company that a message asks money for. */
export function payeeIn(message: string): string | undefined {
  return /\b((?:\p{Lu}[\p{L}\d&.'-]*[ -]){1,5}(?:B\.?V\.?|N\.?V\.?|V\.?O\.?F\.?|GmbH|Ltd|Inc))(?!\p{L})/u.exec(
    message,
  )?.[1]
}
