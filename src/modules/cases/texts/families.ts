// SPDX-License-Identifier: EUPL-1.2

export interface NewText {
  textId: string
  signature: Uint8Array
  bands: readonly number[]
  /** Reports that have it. */
  reports: ReadonlySet<string>
}

export interface KnownText {
  asked: string
  textId: string
  family: string | null
  carrier: string | null
  signature: Uint8Array
  bands: readonly number[] | null
}

export interface Grouped {
  /** Texts, new and known, that are shared from now on: their family. */
  families: Map<string, string>
  /** Families that became one with another. */
  relabelled: Map<string, string>
  /** Texts that stood in one report only and are now shared. */
  promoted: KnownText[]
}

/**
 * Which new texts are nearly the same as one another or as a known one. Texts are alike by their signatures; families are what
 * hangs together over alike texts, so the order in which texts come does not matter. A text of one report that is like no
 * other has no family.
 */
export function groupTexts(
  news: ReadonlyMap<string, NewText>,
  candidates: readonly KnownText[],
  isAlike: (a: Uint8Array, b: Uint8Array) => boolean,
): Grouped {
  const groups = new Forest()
  const families = new Set<string>()
  const lone = new Map<string, KnownText>()
  for (const text of news.keys()) groups.add(text)
  for (const candidate of candidates) {
    const text = news.get(candidate.asked)
    if (!text) continue
    if (candidate.textId !== text.textId && !isAlike(text.signature, candidate.signature)) continue
    const node = candidate.family === null ? candidate.textId : familyNode(candidate.family)
    if (candidate.family !== null) families.add(candidate.family)
    else lone.set(candidate.textId, candidate)
    groups.join(text.textId, node)
  }
  joinAlike([...news.values()], isAlike, (a, b) => groups.join(a.textId, b.textId))
  const members = groups.members()
  const result: Grouped = { families: new Map(), relabelled: new Map(), promoted: [] }
  for (const nodes of members) {
    const known = nodes.filter((node) => node.startsWith(familyMark)).map((node) => node.slice(familyMark.length))
    const texts = nodes.filter((node) => !node.startsWith(familyMark))
    if (known.length === 0 && texts.length === 1 && holders(texts[0] ?? '', news, lone) < 2) continue
    const [family = ''] = known.length > 0 ? known.toSorted() : texts.toSorted()
    for (const text of texts) result.families.set(text, family)
    for (const other of known) if (other !== family) result.relabelled.set(other, family)
    for (const text of texts) {
      const carried = lone.get(text)
      if (carried) result.promoted.push(carried)
    }
  }
  return result
}

/** Families of these texts anew: text → family, named after its smallest text. */
export function familiesAnew(
  texts: readonly { textId: string; signature: Uint8Array; bands: readonly number[] | null }[],
  isAlike: (a: Uint8Array, b: Uint8Array) => boolean,
): Map<string, string> {
  const groups = new Forest()
  for (const { textId } of texts) groups.add(textId)
  const looked = texts.flatMap(({ bands, ...text }) => (bands ? [{ ...text, bands }] : []))
  joinAlike(looked, isAlike, (a, b) => groups.join(a.textId, b.textId))
  const families = new Map<string, string>()
  for (const nodes of groups.members()) {
    const [family = ''] = nodes.toSorted()
    for (const node of nodes) families.set(node, family)
  }
  return families
}

function holders(text: string, news: ReadonlyMap<string, NewText>, lone: ReadonlyMap<string, KnownText>): number {
  const carrier = lone.get(text)?.carrier
  return new Set([...(news.get(text)?.reports ?? []), ...(carrier ? [carrier] : [])]).size
}

/** Compares texts that share a band. In a crowded band a text is only compared with the first few that are not its kin yet. */
function joinAlike<Text extends { textId: string; signature: Uint8Array; bands: readonly number[] }>(
  texts: readonly Text[],
  isAlike: (a: Uint8Array, b: Uint8Array) => boolean,
  join: (a: Text, b: Text) => boolean,
): void {
  const ofBand = new Map<number, Text[]>()
  for (const text of texts.toSorted((a, b) => (a.textId < b.textId ? -1 : 1))) {
    const compared = new Set<string>()
    for (const band of text.bands) {
      const others = ofBand.get(band)
      if (!others) {
        ofBand.set(band, [text])
        continue
      }
      for (const other of others) {
        if (compared.has(other.textId)) continue
        compared.add(other.textId)
        if (isAlike(text.signature, other.signature)) join(text, other)
      }
      if (others.length < mostInBand) others.push(text)
    }
  }
}

const mostInBand = 200
const familyMark = 'family '

function familyNode(family: string): string {
  return `${familyMark}${family}`
}

class Forest {
  private readonly parent = new Map<string, string>()

  add(node: string): void {
    if (!this.parent.has(node)) this.parent.set(node, node)
  }

  /** True when they were apart. */
  join(a: string, b: string): boolean {
    this.add(a)
    this.add(b)
    const [one, other] = [this.root(a), this.root(b)]
    if (one === other) return false
    this.parent.set(other, one)
    return true
  }

  members(): string[][] {
    const groups = new Map<string, string[]>()
    for (const node of this.parent.keys()) {
      const root = this.root(node)
      const group = groups.get(root)
      if (group) group.push(node)
      else groups.set(root, [node])
    }
    return [...groups.values()]
  }

  private root(node: string): string {
    let at = node
    for (;;) {
      const up = this.parent.get(at) ?? at
      if (up === at) return at
      const above = this.parent.get(up) ?? up
      this.parent.set(at, above)
      at = above
    }
  }
}
