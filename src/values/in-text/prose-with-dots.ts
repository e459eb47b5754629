// SPDX-License-Identifier: EUPL-1.2

/** Names of files end like names of sites: without http they are files. */
const fileEndings = new Set('zip mov md py sh ps pl rs cab'.split(' '))
/** Titles and shortened words before a dot: "mr.de Vries", "nr.is". */
const shortened = new Set(
  'mr mrs ms dr drs ir ing prof dhr mevr mw fam st nr no tel bv nv vof cv blz pag ca evt incl excl resp etc enz zgn max min art jl ir sr jr'.split(
    ' ',
  ),
)
/** Endings of countries that are also words with which the next sentence begins. */
const alsoWords = new Set(
  'nu is de in me om er al to no so as at it be my we la pa na ma hm mee us am an id do'.split(' '),
)
/** Endings of names that are words of a sentence as well: behind the end of a sentence ("gedaan.best") they are that. */
const alsoLongWords = new Set(
  'info help best post how one you next call here wow free ga ge je team now today link live love life work news pay fun men money cash run top bank'.split(
    ' ',
  ),
)

export function isAlsoWord(ending: string): boolean {
  return alsoWords.has(ending) || alsoLongWords.has(ending)
}

const commonWords = new Set(
  `dus maar niet geld betaald gedaan ontvangen overgemaakt nummer rekening dank bedankt alsjeblieft groetjes groet hallo hoi ja nee
  oke goed weg klaar terug snel vandaag gisteren morgen later euro keer uur dag week maand jaar meer minder niks alles iets
  gekregen gekocht verkocht gebeld gestuurd gezegd geweest gevraagd gelukt geleverd besteld bericht pakket bank politie site
  link hem haar mij ons hun dit dat ook nog wel toch zo hier daar toen binnen done paid sent money back please thanks
  ik jij hij zij wij ze we men was ben had heb werd wordt kan kon moet moest wil wilde zei ging kwam bij aan uit mee van met voor door
  bedrag bewijs kosten naam adres straat telefoon man vrouw dochter zoon moeder vader foto aangifte melding`.split(
    /\s+/,
  ),
)

/**
 * What of something that looks like a bare host is one: '' when it is two sentences without a space between them, a file or
 * an abbreviation; without its last part when only that begins the next sentence. `after`: the two characters behind it. `gluesSentences`: whoever
 * wrote it leaves out the space after a full stop elsewhere (`isGluing`).
 */
export function withoutProse(written: string, after: string, gluesSentences = false): string {
  const [host = ''] = written.split(/[/?#:]/, 1)
  if (host.length < written.length || /[[({]/.test(host)) return written
  const ending = host.slice(host.lastIndexOf('.') + 1)
  if (beginsSentence(ending, host.slice(0, -ending.length))) {
    const rest = host.slice(0, -ending.length - 1)
    return rest.includes('.') ? withoutProse(rest, ' ', gluesSentences) : ''
  }
  return isProse(host, after, gluesSentences) ? '' : written
}

/** Whether a text has sentences without a space between them: "gebeld.Toen". */
export function isGluing(text: string): boolean {
  return /(?<![\p{L}\p{N}@/.-])\p{L}?\p{Ll}{2,24}[.!?]\p{Lu}\p{Ll}{1,24}[ ,\n]/u.test(text)
}

/** "gedaan.De": a capital after the dot begins a sentence, but BOL.COM and Bol.Com are sites. */
function beginsSentence(ending: string, before: string): boolean {
  return /^\p{Lu}\p{Ll}*$/u.test(ending) && !/^(?:Com|Nl|Net|Org|Eu|Shop)$/.test(ending) && !/\p{Lu}{2}/u.test(before)
}

function isProse(host: string, after: string, gluesSentences: boolean): boolean {
  const labels = host.split('.')
  const ending = labels.at(-1) ?? ''
  const before = labels.at(-2) ?? ''
  if (fileEndings.has(ending.toLowerCase()) || ending.toLowerCase() === 'nr') return true
  if (/^\d+$/.test(before) && alsoWords.has(ending.toLowerCase())) return true
  if (/^[\p{L}\p{N}-]/u.test(after) || after.startsWith('@')) return true
  if (labels.length > 2) return labels.every((label) => label.length <= 2)
  if (before.length === 1) return !oneLetterHosts.has(host.toLowerCase())
  if (shortened.has(before.toLowerCase())) return alsoWords.has(ending.toLowerCase())
  const isParticiple = participle.test(before)
  if (alsoLongWords.has(ending.toLowerCase())) return isParticiple
  if (!alsoWords.has(ending.toLowerCase())) return false
  return isParticiple || commonWords.has(before.toLowerCase()) || (gluesSentences && /^\p{L}+$/u.test(before))
}

/** "gebeld", "opgelicht", "gekregen": a sentence ends with it, hardly ever a name. */
const participle = /^(?:op|af|aan|uit|over|mee|in|terug|door|na|toe|weg|bij)?ge\p{L}{2,}(?:[dt]|en|aan)$/iu

const oneLetterHosts = new Set(['x.com', 't.co', 't.me', 'g.co', 'm.me', 'z.com'])
