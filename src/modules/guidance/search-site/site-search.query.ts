// SPDX-License-Identifier: EUPL-1.2
import { fold, formsOf } from '#foundation/search'
import { addressIn, type Language } from '#foundation/text'
import { situationText } from '#modules/sharing'
import { editDistance } from '#values'
import { listedBanks } from '../call-bank/banks.data.ts'
import { situations } from '../show-first-advice/situations.text.ts'
import { type Listed, listed } from '../site-map/pages-of.ts'
import { siteMap } from '../site-map/site-map.ts'
import { situationWords } from './situation-words.ts'

interface Entry {
  language: Language
  shown: Listed
  title: readonly string[]
  also: readonly string[]
}

const wordsOf = (text: string) => fold(text).split(' ').filter(Boolean)

const inEnglish: Entry = {
  language: 'nl',
  shown: { href: addressIn('en', '/'), title: 'This site in English', says: 'Alle pagina’s in het Engels.' },
  title: ['english', 'engels'],
  also: ['language', 'taal'],
}

/** Pages and situations, in both languages: people mix them. */
const entries: readonly Entry[] = (['nl', 'en'] as const).flatMap((language) => [
  ...siteMap.map((page) => ({
    language,
    shown: listed(page, language),
    title: wordsOf(page[language].title),
    also: [page.nl, page.en].flatMap(({ title, says, also }) => wordsOf(`${title} ${says} ${also}`)),
  })),
  ...situations.map(({ slug, words }) => ({
    language,
    shown: {
      href: addressIn(language, `/hulp/${slug}`),
      title: situationText[language][slug],
      says: words[language].title,
    },
    title: wordsOf(situationText[language][slug]),
    also: (['nl', 'en'] as const).flatMap((one) =>
      wordsOf(`${slug} ${situationText[one][slug]} ${words[one].title} ${situationWords(slug)}`),
    ),
  })),
  ...(language === 'nl' ? [inEnglish] : []),
])

/** Words that say nothing about what somebody looks for. */
const idle = new Set(
  wordsOf(
    'niet geen wil wilt willen maken doen graag krijg krijgen men mn want to make do get please de het een en of is ik u je mijn me mij om via ben heb heeft had werd wordt is zijn met van voor op in te dat die er bij waar hoe wat kan moet moest meer nog al mensen the a an and of is i my me with for on in to it was where how what can must do about',
  ),
)

/** Short names of banks: a word of every day is soon one letter off, or begins with one. */
const names = new Set(
  listedBanks.flatMap(({ name, alsoCalled = [] }) => wordsOf([name, ...alsoCalled].join(' '))).filter(isShortName),
)
function isShortName(word: string): boolean {
  return word.length < 6 && word !== 'bank'
}

/** Every word by which something is found, but for short names; how often it stands somewhere. */
const known = new Map<string, number>()
for (const { title, also } of entries)
  for (const word of [...title, ...also]) if (!names.has(word)) known.set(word, (known.get(word) ?? 0) + 1)

/** The word that was meant: one with a letter added, left out, changed or swapped is read as the nearest, and of those the commonest. */
function meant(word: string): string {
  if (word.length < 4 || names.has(word) || known.keys().some((one) => one.startsWith(word))) return word
  const most = word.length > 7 ? 2 : 1
  const near = [...known].map(([one, often]) => ({ one, often, far: editDistance(word, one, most) }))
  const [nearest] = near.filter(({ far }) => far <= most).sort((a, b) => a.far - b.far || b.often - a.often)
  return nearest?.one ?? word
}

/** In how many pages and situations a word stands: what stands everywhere says little about where to go. */
const spread = new Map<string, number>()
for (const { language, title, also } of entries)
  if (language === 'nl') for (const word of new Set([...title, ...also])) spread.set(word, (spread.get(word) ?? 0) + 1)
const tells = (word: string) => (spread.get(word) ?? 1) ** -0.12

/** How well a word fits one of these: whole, as its beginning or in another form, or as part of a compound; a short name only whole. */
function fit(word: string, all: readonly string[]): number {
  const forms = word.length > 5 ? formsOf(word) : []
  const isForm = (one: string) =>
    forms.some(({ text, isBeginning }) => (isBeginning ? one.startsWith(text) : one === text))
  const how = (one: string) => {
    if (one === word) return 1
    if (word.length < 4 || names.has(one)) return 0
    if (one.startsWith(word) || isForm(one)) return 0.7
    return one.includes(word) ? 0.3 : partOf(one, word)
  }
  return all.reduce((best, one) => Math.max(best, how(one) * tells(one)), 0)
}

/** The longer the part of a compound, the more it says of the whole: "what" is none of "whatsappfraude". */
function partOf(part: string, compound: string): number {
  const isPart = part.length > 3 && (compound.startsWith(part) || (part.length > 4 && compound.endsWith(part)))
  return isPart ? (0.6 * part.length) / compound.length : 0
}

/** One word of four that stands in a title is enough: somebody in need uses many. */
const leastScore = 0.11

/** Pages and situations that fit what somebody typed, best first. */
export function searchSite(typed: string, language: Language, most: number): Listed[] {
  const all = [...new Set(wordsOf(typed))]
  const telling = all.filter((word) => !idle.has(word))
  const asked = (telling.length > 0 ? telling : all).map(meant)
  if (asked.length === 0) return []
  return entries
    .filter((entry) => entry.language === language)
    .map(({ shown, title, also }) => {
      // Part of a word of a title says less than a whole word that people look for it by.
      const fits = asked.map((word) => Math.max(2 * fit(word, title), 1.5 * fit(word, also)))
      const share = fits.filter((one) => one > 0).length / asked.length
      const isSaid = [all, asked].some(
        (words) => words.length > 1 && ` ${also.join(' ')} `.includes(` ${words.join(' ')} `),
      )
      return { shown, score: (share * fits.reduce((sum, one) => sum + one, 0)) / asked.length + (isSaid ? 1 : 0) }
    })
    .filter(({ score }) => score >= leastScore)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ shown }) => shown)
}
