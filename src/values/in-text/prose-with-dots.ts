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
const commonWords = new Set(
  `dus maar niet geld betaald gedaan ontvangen overgemaakt nummer rekening dank bedankt alsjeblieft groetjes groet hallo hoi ja nee
  oke goed weg klaar terug snel vandaag gisteren morgen later euro keer uur dag week maand jaar meer minder niks alles iets
  gekregen gekocht verkocht gebeld gestuurd gezegd geweest gevraagd gelukt geleverd besteld bericht pakket bank politie site
  link hem haar mij ons hun dit dat ook nog wel toch zo hier daar toen binnen done paid sent money back please thanks
  bedrag bewijs kosten naam adres straat telefoon man vrouw dochter zoon moeder vader foto aangifte melding`.split(
    /\s+/,
  ),
)

/**
 * What of something that looks like a bare host is one: '' when it is two sentences without a space between them, a file or
 * an abbreviation; without its last part when only that begins the next sentence. `after`: the two characters behind it.
 */
export function withoutProse(written: string, after: string): string {
  const [host = ''] = written.split(/[/?#:]/, 1)
  if (host.length < written.length || /[[({]/.test(host)) return written
  const ending = host.slice(host.lastIndexOf('.') + 1)
  if (beginsSentence(ending, host.slice(0, -ending.length))) {
    const rest = host.slice(0, -ending.length - 1)
    return rest.includes('.') ? withoutProse(rest, ' ') : ''
  }
  return isProse(host, after) ? '' : written
}

/** "gedaan.De": a capital after the dot begins a sentence, but BOL.COM and Bol.Com are sites. */
function beginsSentence(ending: string, before: string): boolean {
  return /^\p{Lu}\p{Ll}*$/u.test(ending) && !/^(?:Com|Nl|Net|Org|Eu|Shop)$/.test(ending) && !/\p{Lu}{2}/u.test(before)
}

function isProse(host: string, after: string): boolean {
  const labels = host.split('.')
  const ending = labels.at(-1) ?? ''
  const before = labels.at(-2) ?? ''
  if (fileEndings.has(ending.toLowerCase()) || ending.toLowerCase() === 'nr') return true
  if (/^\d+$/.test(before) && alsoWords.has(ending.toLowerCase())) return true
  if (/^[\p{L}\p{N}-]/u.test(after) || after.startsWith('@')) return true
  if (labels.length > 2) return labels.every((label) => label.length <= 2)
  if (before.length === 1) return !oneLetterHosts.has(host.toLowerCase())
  if (shortened.has(before.toLowerCase())) return alsoWords.has(ending.toLowerCase())
  return (
    alsoWords.has(ending.toLowerCase()) && (commonWords.has(before.toLowerCase()) || /^ge\p{L}{3,}[dt]$/iu.test(before))
  )
}

const oneLetterHosts = new Set(['x.com', 't.co', 't.me', 'g.co', 'm.me', 'z.com'])
