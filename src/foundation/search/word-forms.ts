// SPDX-License-Identifier: EUPL-1.2

/** What to look for: this word, or every word that begins with it. */
export interface WordForm {
  text: string
  isBeginning: boolean
}

/**
 * Forms in which a Dutch or English word can stand in a story: 'klikken' also finds 'klikt' and 'geklikt', 'aanklikken' finds
 * 'aangeklikt', 'hack' finds 'gehackt' and 'hacker'. Compounds are found by their beginning. Too much rather than too little: an
 * analyst reads the excerpts. Input and forms are folded (see `fold`).
 */
export function formsOf(word: string): WordForm[] {
  const forms = new Map<string, WordForm>()
  const add = (text: string, isBeginning: boolean) => {
    const known = forms.get(text)
    if (!known?.isBeginning) forms.set(text, { text, isBeginning })
  }
  const family = irregular.find((one) => one.includes(word)) ?? []
  for (const one of [word, ...family]) add(one, one.length >= 4)
  // Numbers and very short words are only themselves; a number is searched by its beginning.
  if (!/^[a-z]{4,}$/.test(word)) return [...forms.values()]
  for (const root of rootsOf(word)) {
    if (root.length >= 4) {
      const before = loose.exec(root)?.[0]
      add(root, true)
      add(`ge${root}`, true)
      if (before) add(`${before}ge${root.slice(before.length)}`, true)
    } else
      for (const ending of endings) {
        add(root + ending, false)
        add(`ge${root}${ending}`, false)
        add(`${root}${root.at(-1)}en`, false)
      }
  }
  return [...forms.values()]
}

/** Endings of a root that is too short to be a beginning: 'bel' is not 'belasting'. */
const endings = ['', 't', 'd', 'te', 'de', 'ten', 'den', 's']

/** Prefixes that come loose from a verb, so that the ge- of the past stands after them: op-ge-licht. */
const loose =
  /^(aan|achter|af|binnen|bij|door|in|langs|mee|na|om|onder|op|over|rond|samen|tegen|terug|toe|uit|voor|weg)(?=[a-z]{3})/

/** What stays of a word without its ending and the ge- of the past, in every way it may be written. */
function rootsOf(word: string): string[] {
  const stems = [word, ...withoutPast(word)].flatMap((one) => [withoutEnding(one), ...withoutNounEnding(one)])
  return [...new Set(stems.flatMap(spellings))].filter((root) => root.length >= 3)
}

/** 'gehackt' → 'hackt' and 'hack', 'opgelicht' → 'oplicht' and 'oplich'; nothing when it is no past form. */
function withoutPast(word: string): string[] {
  const found = /^([a-z]*?)ge([a-z]{3,}(?:t|d|de|te|en))$/.exec(word)
  if (!found) return []
  const [, before = '', rest = ''] = found
  if (before !== '' && !loose.test(`${before}xxx`)) return []
  return /[td]$/.test(rest) ? [before + rest, before + rest.slice(0, -1)] : [before + rest]
}

function withoutEnding(word: string): string {
  for (const ending of ['ten', 'den', 'en', 'te', 'de', 'ing', 'ed', 't', 'd', 'e', 's']) {
    const stem = word.slice(0, -ending.length)
    const isShort = stem.length < (ending === 'en' ? 3 : 4)
    // 'oplichten' is oplicht + en and 'klikten' klik + ten: only after a sound that makes the past with -te or -de.
    if (!word.endsWith(ending) || isShort || (/^[td]e/.test(ending) && !/[^aeioucghlr][td]en?$/.test(word))) continue
    if (/[aeiouy]/.test(stem)) return stem
  }
  return word
}

/**
 * What a noun or a past form was made of, beside what `withoutEnding` says: 'oplichters' → 'oplicht', 'betalingen' → 'betal', 'bankpasje' →
 * 'bankpas'; 'betaalde' → 'betaal', which 'waarde' is too short for.
 */
function withoutNounEnding(word: string): string[] {
  return nounEndings
    .filter(([ending, least]) => word.endsWith(ending) && word.length - ending.length >= least)
    .map(([ending]) => word.slice(0, -ending.length))
    .filter((stem) => /[aeiouy]/.test(stem))
}

/** With how much must be left. */
const nounEndings: readonly (readonly [ending: string, least: number])[] = [
  ['ingen', 4],
  ['eurs', 4],
  ['eur', 4],
  ['ers', 5],
  ['er', 5],
  ['tjes', 4],
  ['tje', 4],
  ['jes', 4],
  ['je', 4],
  ['de', 5],
  ['te', 5],
  ['den', 5],
  ['ten', 5],
]

/** klikk → klik; betaal ↔ betal; schrijv → schrijf; reiz → reis. */
function spellings(stem: string): string[] {
  const single = stem.replace(/([bcdfgklmnprst])\1$/, '$1')
  const hard = single.replace(/v$/, 'f').replace(/z$/, 's')
  const short = hard.replace(/([aeou])\1([bcdfgklmnprst])$/, '$1$2')
  const long = single === stem ? hard.replace(/(?<=[^aeiouy]|^)([aeou])([bcdfgklmnprst])$/, '$1$1$2') : hard
  return [single, hard, short, long]
}

/** Strong verbs and other words that fraud is told with, of which the forms do not begin alike. */
const irregular: readonly (readonly string[])[] = [
  ['stelen', 'steel', 'stal', 'gestolen', 'stolen'],
  ['kopen', 'koop', 'kocht', 'gekocht', 'bought'],
  ['verkopen', 'verkoop', 'verkocht', 'verkoper'],
  ['bestellen', 'bestelde', 'besteld', 'bestelling'],
  ['bedriegen', 'bedroog', 'bedrogen', 'bedrog'],
  ['overschrijven', 'overgeschreven', 'overschreef', 'overschrijving'],
  ['afschrijven', 'afgeschreven', 'afschreef', 'afschrijving'],
  ['opnemen', 'opgenomen', 'opnam', 'opname'],
  ['geven', 'geef', 'gaf', 'gegeven'],
  ['doorgeven', 'doorgegeven', 'doorgaf'],
  ['krijgen', 'kreeg', 'gekregen'],
  ['sturen', 'stuur', 'gestuurd', 'verstuurd', 'verzonden', 'sent'],
  ['bieden', 'bood', 'geboden'],
  ['liegen', 'loog', 'gelogen'],
  ['dwingen', 'dwong', 'gedwongen'],
  ['verzenden', 'verzonden', 'verzond'],
  ['hack', 'hacken', 'gehackt', 'hacker', 'hackers'],
  ['kind', 'kinderen', 'kindje'],
  ['mail', 'email', 'mailtje', 'mails', 'emails'],
  ['app', 'appje', 'apps', 'appte', 'geappt', 'whatsapp'],
  ['sms', 'smsje', 'smsjes', 'gesmst'],
  ['pin', 'pinnen', 'gepind', 'pinpas', 'pincode'],
  ['tikkie', 'betaalverzoek'],
]
