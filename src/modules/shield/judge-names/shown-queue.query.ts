// SPDX-License-Identifier: EUPL-1.2
// Names of sites and addresses without what could point to whoever received them: no data about people.
import { addressIn, formatDate, formatDateTime, type Language, translate } from '#foundation/text'
import { nameStatusText } from '../name/name.text.ts'
import { plainFeature, sayFeature } from './feature.text.ts'
import { queueText } from './judge-names.text.ts'
import { groupText } from './name-group.text.ts'
import { hoursBetween, isWord } from './name-groups.ts'
import type { QueueGroup, QueueItem } from './show-queue.query.ts'
import type { ShownGroup, ShownItem } from './shown-item.ts'

const path = '/werkbank/schild'
/** Of what stood out, so much stands in a reason. */
const mostSaid = 3

export function shownItem(item: QueueItem, language: Language): ShownItem {
  const t = translate(queueText, language)
  const status = translate(nameStatusText, language)
  const proposal = item.status === 'proposed' ? item.before.find(({ step }) => step === 'propose') : undefined
  return {
    id: item.id,
    name: item.name,
    version: item.version,
    href: addressIn(language, `${path}/${item.id}`),
    level: item.level,
    isShared: item.isShared,
    registered: item.registeredAt
      ? t(item.isOld ? 'registeredOld' : 'registeredText', { date: formatDate(item.registeredAt, language) })
      : '',
    brand: item.brand,
    seen: t('seenText', {
      count: item.seen,
      at: formatDateTime(item.firstReceivedAt, language),
      reports: item.reports,
      citizens: item.citizens,
      lists: item.lists,
    }),
    partners: item.partners.join(', '),
    features: item.features.map((feature) => sayFeature(feature, language)),
    addresses: item.addresses.map((address) => (address.times > 1 ? t('address', address) : address.url)),
    evidence: item.evidence.map(({ what, sha256 }) => `${what}: ${sha256}`),
    before: item.before.map(({ decidedAt, toStatus, decidedByName, reason }) =>
      t('beforeLine', {
        at: formatDateTime(decidedAt, language),
        status: status(toStatus),
        name: decidedByName,
        reason,
      }),
    ),
    proposed: proposal ? t('proposed', { name: proposal.decidedByName, reason: proposal.reason }) : null,
    listText: item.status === 'waiting' ? 'propose' : 'list',
  }
}

export function shownGroup(group: QueueGroup, language: Language): ShownGroup {
  const t = translate(groupText, language)
  const { names } = group
  const ofMany = names.filter(({ isShared }) => isShared).length
  return {
    title: lookText(group, language),
    facts: [
      {
        term: t('brand'),
        answer: brandsOf(group)
          .map(([brand, count]) => t('brandOf', { brand, count }))
          .join(', '),
      },
      { term: t('seen'), answer: t('seenAll', counted(names)) },
      { term: t('features'), answer: featuresOf(group, language).join('; ') },
      { term: t('shared'), answer: ofMany > 0 ? t('sharedText', { count: ofMany }) : '' },
    ].filter(({ answer }) => answer !== ''),
    known: isWord(group.look) ? group.known : null,
    proposals: group.proposals.map(({ decidedByName: name, reason }) => t('proposed', { name, reason })),
    names: names.map((name) => ({
      id: name.id,
      name: name.name,
      version: name.version,
      href: addressIn(language, `${path}/${name.id}`),
      seen: [
        t('seenText', { count: name.seen, reports: name.reports }),
        ...(name.registeredAt ? [t('registered', { date: formatDate(name.registeredAt, language) })] : []),
      ].join(', '),
    })),
    reason: reasonOf(group),
    listText: names.every(({ status }) => status === 'waiting') ? 'propose' : 'list',
  }
}

function lookText({ look, names }: QueueGroup, language: Language): string {
  const t = translate(groupText, language)
  const within = t('within', { hours: hoursBetween(names) })
  return t(`look-${look.kind}`, { count: names.length, shared: look.shared, within })
}

/** Of the group as it was shown, so that it stays true of those that were ticked. In Dutch, whatever language the page has: it is kept, and told to whoever objects. */
function reasonOf(group: QueueGroup): string {
  const brands = brandsOf(group).map(([brand]) => brand)
  return translate(groupText, 'nl')('groupReason', {
    look: lookText(group, 'nl'),
    brands: brands.slice(0, mostSaid).join(', ') || 'none',
    features: featuresOf(group, 'nl').slice(0, mostSaid).join('; ') || 'none',
    reported: counted(group.names).reported,
  })
}

function counted(names: QueueGroup['names']): { count: number; reported: number } {
  const count = names.reduce((sum, { seen }) => sum + seen, 0)
  return { count, reported: names.filter(({ reports }) => reports > 0).length }
}

function brandsOf({ names }: QueueGroup): [brand: string, count: number][] {
  return mostFirst(names.flatMap(({ brand }) => brand ?? []))
}

function featuresOf({ names }: QueueGroup, language: Language): string[] {
  const t = translate(groupText, language)
  const seen = names.flatMap(({ features }) =>
    features.filter(({ weight }) => weight > 0).map(({ feature }) => feature),
  )
  return mostFirst(seen).map(([feature, count]) => t('featureOf', { feature: plainFeature(feature, language), count }))
}

function mostFirst(words: readonly string[]): [string, number][] {
  const counts = [...Map.groupBy(words, (word) => word)].map(([word, those]): [string, number] => [word, those.length])
  return counts.toSorted(([a, many], [b, more]) => more - many || a.localeCompare(b))
}
