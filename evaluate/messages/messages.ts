// SPDX-License-Identifier: EUPL-1.2
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
// The door of the module does not show this: only the shield itself understands messages.
import { understandMessage } from '../../src/modules/messages/understand-message/understand-message.query.ts'
import type { Evaluation } from '../evaluation.ts'
import { digestOf, type Label, type LabelKind, pageOf } from './label.ts'
import { percentOf, scoreLabels } from './score-labels.ts'

const shared = process.env.SHARED_DATA ?? resolve(import.meta.dirname, '../../../shared/data')
const mails = join(shared, 'eml-phishing-pot', 'eml')
const harmless = ['tranco10k', 'moz-top500', 'cisco_top1000', 'bank-website']

/** What is read out of forwarded messages, against labels that were made without our code; how they were made stands in README.md beside this. */
export const messages: Evaluation = {
  name: 'messages',
  async run() {
    const labels = await readLabels()
    const head = ['', `What is read out of real phishing mails: ${labels.length} labelled by hand`]
    if (!existsSync(mails)) return [...head, '  not run: data absent']
    const found = new Map<string, FoundInMail>()
    for (const file of await readdir(mails)) found.set(file, await foundIn(file))
    const { scores, benign } = scoreLabels(labels, (file, kind) =>
      (found.get(file) as FoundInMail).values[kind].map((value) => digestOf(file, kind, value)),
    )
    return [
      ...head,
      ...scores.map(
        ({ kind, expected, found: count, right }) =>
          `  ${kind.padEnd(8)}${String(expected).padStart(6)} there ${String(count).padStart(6)} found ${String(right).padStart(6)} right   precision ${percentOf(right, count)}   recall ${percentOf(right, expected)}`,
      ),
      `  hosts that are no part of the fraud: ${benign.found} of the ${benign.of} right ones (${percentOf(benign.found, benign.of)})`,
      ...(await overAll([...found.values()])),
    ]
  },
}

interface FoundInMail {
  values: Record<LabelKind, string[]>
  links: { role: string; host: string; domain: string | null }[]
}

async function foundIn(file: string): Promise<FoundInMail> {
  const { links, identifiers } = await understandMessage({ kind: 'eml', bytes: await readFile(join(mails, file)) })
  const pages = links.flatMap(({ url }) => pageOf(url) ?? [])
  const of = (kind: string) => identifiers.filter((one) => one.kind === kind).map(({ canonical }) => canonical)
  return {
    values: {
      url: pages.map(({ url }) => url),
      host: pages.map(({ host }) => host),
      domain: links.map(({ registrableDomain, host }) => registrableDomain ?? host),
      email: of('email'),
      phone: of('phone'),
    },
    links: links.map(({ role, host, registrableDomain }) => ({ role, host, domain: registrableDomain })),
  }
}

/** Of all mails, without labels: how much of what is found nobody would ever want on a list. */
async function overAll(found: readonly FoundInMail[]): Promise<string[]> {
  const links = found.flatMap((one) => one.links)
  const known = new Set<string>()
  for (const name of harmless) {
    const list: { list: string[] } = JSON.parse(
      await readFile(join(shared, 'benign-warninglists', `${name}.json`), 'utf8'),
    )
    for (const entry of list.list) known.add(entry.replace(/^www\./, ''))
  }
  const share = (count: number) => `${count} (${percentOf(count, links.length)})`
  const ofRole = (role: string) => share(links.filter((link) => link.role === role).length)
  const isKnown = ({ host, domain }: FoundInMail['links'][number]) =>
    known.has(host.replace(/^www\./, '')) || (domain !== null && known.has(domain))
  return [
    `  all ${found.length} mails: ${links.length} different links: pages ${ofRole('page')}, pictures ${ofRole('picture')}, of newsletter services ${ofRole('tracking')}, to unsubscribe ${ofRole('unsubscribe')}`,
    `  links under a name of the lists of well-known sites: ${share(links.filter(isKnown).length)}; among those to pages: ${links.filter((link) => link.role === 'page' && isKnown(link)).length}`,
    `  mails without any link: ${found.filter((one) => one.links.length === 0).length}`,
  ]
}

async function readLabels(): Promise<Label[]> {
  const text = await readFile(join(import.meta.dirname, 'labels.jsonl'), 'utf8')
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
}
