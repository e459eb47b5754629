// SPDX-License-Identifier: EUPL-1.2
import { parseIdentifier } from '../parse-identifier.ts'
import { platforms } from '../platforms.ts'
import type { Span } from './found-identifier.ts'

const aliases: Record<string, string> = {
  insta: 'instagram',
  fb: 'facebook',
  snap: 'snapchat',
  twitter: 'x',
  x: 'x',
  ig: 'instagram',
  tg: 'telegram',
  yt: 'youtube',
}
const words = new Map<string, string>([
  ...platforms.filter((platform) => platform.key.length > 2).map((platform) => [platform.key, platform.key] as const),
  ...Object.entries(aliases),
])
const platformWord = `(?:${[...words.keys()]
  .filter((word) => word.length > 2 || word === 'fb' || word === 'ig' || word === 'tg')
  .toSorted((a, b) => b.length - a.length)
  .join('|')})`
const name = String.raw`[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]{0,48}[\p{L}\p{N}_])?`

const atName = new RegExp(String.raw`(?<![\p{L}\p{N}_.@/])@(${name})(?![\p{L}\p{N}@])`, 'giu')
/** With a line in it, which no word has. */
const ownSort = /(?<![\p{L}\p{N}_.@/:#=&?-])[\p{L}\p{N}]+(?:_[\p{L}\p{N}]+)+(?![\p{L}\p{N}_@/:=.-])/gu
const atPlatform = new RegExp(
  String.raw`(?<![\p{L}\p{N}_.@/-])(${name})@(${platformWord})(?![\p{L}\p{N}_.-]*\.?[\p{L}\p{N}])`,
  'giu',
)
const afterColon = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(${platformWord})(?:[\s-]?(?:account|profiel|gebruikers?naam|gebruiker|naam|user ?name|user|handle|id|verkoper))?\s{0,2}:\s{0,2}@?(${name})(?![\p{L}\p{N}@/:])`,
  'giu',
)
const named = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:gebruikers?naam|gebruiker|verkopers?naam|verkoper|verkoopster|koper|koopster|profielnaam|profiel|accountnaam|account|user ?name|user|seller|profile|handle)\s{1,2}(?:is |was |met de naam |genaamd |named |called )?["'“‘«]?@?(${name})["'”’»]?,?\s{1,2}(?:op|via|van|on|bij|from|\()\s{0,2}(${platformWord})(?![\p{L}\p{N}])`,
  'giu',
)

const called = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(${platformWord})(?:[ -](?:account|profiel|gebruiker|verkoper|koper|user|seller))?,?\s{1,2}(?:heet|naam|name|genaamd|called|named|als|as|met|with|onder|gebruikers?naam|user ?name|handle)(?:\s(?:hij|zij|ze|die|deze|he|she|they|is|was|de naam|the name|account|naam|name)){0,3}[\s:]{1,2}["'“‘«]?@?(${name})(?![\p{L}\p{N}@])`,
  'giu',
)

/** "op Marktplaats van gebruiker fietsjan82", "zijn naam op Marktplaats is fietsjan82". */
const told = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(${platformWord}),?\s(?:\p{L}+\s){0,3}?(?:gebruiker(?:snaam)?|verkoper|verkoopster|koper|user|seller)|(?:naam|name|heet)\s(?:\p{L}+\s)?(?:op|bij|on)\s(${platformWord}))(?:\s(?:is|was|heet|genaamd))?\s["'“‘«]?@?(${name})(?![\p{L}\p{N}@])`,
  'giu',
)

/** User names with the platform that the words beside them name. A name without a platform is nobody's. */
export function userNameSpans(text: string): Span[] {
  const spans: Span[] = []
  const add = (written: string, platformText: string, start: number) => {
    const platform = words.get(platformText.toLowerCase())
    const parsed = platform && parseIdentifier('user-name', written, { platform })
    if (!parsed || !parsed.ok || !platform) return
    if (spans.some((span) => start < span.end && span.start < start + written.length)) return
    spans.push({ kind: 'user-name', canonical: parsed.value.canonical, start, end: start + written.length, platform })
  }
  for (const hit of text.matchAll(atPlatform)) add(hit[1] ?? '', hit[2] ?? '', hit.index)
  for (const hit of text.matchAll(atName)) {
    const platform = platformBeside(text, hit.index, hit.index + hit[0].length)
    if (platform) add(hit[0], platform, hit.index)
  }
  for (const hit of text.matchAll(ownSort)) {
    const platform = isSurelyName(hit[0]) && platformBeside(text, hit.index, hit.index + hit[0].length)
    if (platform) add(hit[0], platform, hit.index)
  }
  for (const hit of text.matchAll(afterColon)) {
    const written = hit[2] ?? ''
    if (looksLikeName(written)) add(written, hit[1] ?? '', hit.index + hit[0].lastIndexOf(written))
  }
  for (const hit of text.matchAll(called)) {
    const written = hit[2] ?? ''
    if (looksLikeName(written)) add(written, hit[1] ?? '', hit.index + hit[0].lastIndexOf(written))
  }
  for (const hit of text.matchAll(told)) {
    const written = hit[3] ?? ''
    if (looksLikeName(written) && /\p{L}/u.test(written))
      add(written, hit[1] ?? hit[2] ?? '', hit.index + hit[0].lastIndexOf(written))
  }
  for (const hit of text.matchAll(direct)) {
    const written = hit[2] ?? ''
    const isSaid = /account|profiel|gebruiker|verkoper|user|seller|profile/i.test(hit[0].slice(0, -written.length))
    if (isSurelyName(written) || (isSaid && looksLikeName(written)))
      add(written, hit[1] ?? '', hit.index + hit[0].lastIndexOf(written))
  }
  for (const hit of text.matchAll(reversed)) {
    if (isSurelyName(hit[1] ?? '')) add(hit[1] ?? '', hit[2] ?? '', hit.index)
  }
  for (const hit of text.matchAll(named)) {
    const written = hit[1] ?? ''
    const isQuoted = /["'“‘«@]/.test(hit[0])
    if (isQuoted || looksLikeName(written))
      add(written, hit[2] ?? '', hit.index + hit[0].indexOf(written, hit[0].search(/\s/)))
  }
  return spans
}

const direct = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(${platformWord})(?:[ -]?(?:account|profiel|gebruiker|gebruikersnaam|verkoper|user|seller|profile))?\s{1,2}["'“‘«(]?@?(${name})(?![\p{L}\p{N}@:/])`,
  'giu',
)
const reversed = new RegExp(
  String.raw`(?<![\p{L}\p{N}_.@/-])(${name})["'”’»]?,?\s{1,2}(?:op|on|\()\s{0,2}(${platformWord})(?![\p{L}\p{N}])`,
  'giu',
)

/** A name that can only be a user name: "ps5 op Marktplaats" is a thing for sale, "koop_jes op Marktplaats" is somebody. */
function isSurelyName(written: string): boolean {
  return /\p{L}/u.test(written) && /[_.]/.test(written) && !/^\p{L}\.|\d\.\d|\.$/u.test(written)
}

/** A word that no Dutch or English sentence has: with a digit, dot or line in it. */
function looksLikeName(written: string): boolean {
  return /[\d_.]/.test(written)
}

const anyPlatform = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:(${platformWord})|X(?![\p{L}\p{N}]))`, 'giu')
/** "@naam op Instagram", "@naam (Telegram)": what may stand between a name and the platform behind it. */
const joining =
  /^\s?["'”’»]?\s?[(-]?\s?(?:(?:op|on|via|van|bij|from|in|een|an?|de|het|zijn|haar|mijn|my|his|her|account|profiel|profile)\s){0,4}$/i

/** The nearest platform that is named in the same line, at most 80 characters away; words after it count first. */
function platformBeside(text: string, start: number, end: number): string | undefined {
  const after = text.slice(end, end + 80).split(/\n|[.!?]\s/, 1)[0] ?? ''
  const following = [...after.matchAll(anyPlatform)].filter(isPlatform)[0]
  const before =
    text
      .slice(Math.max(0, start - 80), start)
      .split(/\n|[.!?]\s/)
      .at(-1) ?? ''
  const preceding = [...before.matchAll(anyPlatform)].filter(isPlatform).at(-1)
  const isJoined = following !== undefined && joining.test(after.slice(0, following.index))
  const nearest = isJoined ? following : (preceding ?? following)
  return nearest && (nearest[1] ?? 'x')
}

/** The letter alone must be a capital to be the platform. */
function isPlatform(hit: RegExpExecArray): boolean {
  return hit[1] !== undefined || hit[0] === 'X'
}
