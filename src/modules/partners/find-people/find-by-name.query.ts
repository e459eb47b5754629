// SPDX-License-Identifier: EUPL-1.2
import { type Context, mayDo, organisationOf, transaction } from '#foundation/access'
import type { FindQuery, Found } from '#foundation/modules'
import { holding } from '#foundation/search'
import { addressIn, translate } from '#foundation/text'
import { formatPhone, parsePhone } from '#values'
import { listOrganisations } from '../organisation/find-organisation.query.ts'
import { selectActivePeople } from '../organisation/organisation.store.ts'
import { roleText } from '../organisation/role.text.ts'
import { listReportingPoints } from '../list-reporting-points/list-reporting-points.query.ts'
import { shownNumber } from '../reporting-point/shown-numbers.ts'
import { findText } from './find-people.text.ts'

/** Colleagues of whoever asks, by name: never somebody of another organisation. */
export async function findColleagues(ctx: Context, { text }: FindQuery): Promise<Found[]> {
  const { language, actor } = ctx
  const organisationId = organisationOf(actor)
  if (actor.kind !== 'person' || organisationId === null) return []
  const holds = holding(text)
  const people = await transaction(ctx, (tx) => selectActivePeople(tx, { organisationId }, ctx.settings.isDemo))
  const mayManage = mayDo(actor, 'partners:manage')
  const say = new Map<string, string>(Object.entries(roleText[language]))
  return people
    .filter(({ name }) => holds(name))
    .map(({ id, name, roles }) => ({
      title: name,
      more: [translate(findText, language)('colleague'), ...roles.flatMap((role) => say.get(role) ?? [])].join(' · '),
      href: mayManage ? addressIn(language, `/werkbank/mensen/${id}`) : '',
    }))
}

/** Partners and reporting points by name, with the number that may be shown: what everybody may know. */
export async function findOrganisations(ctx: Context, { text }: FindQuery): Promise<Found[]> {
  const { language } = ctx
  const holds = holding(text)
  const t = translate(findText, language)
  const { items } = await listReportingPoints(ctx, { limit: 500 })
  const points = items
    .filter(({ organisation }) => holds(organisation.nl, organisation.en))
    .map((point) => ({
      title: point.organisation[language],
      more: [t('point'), phoneOf(shownNumber(point, ctx.now()))].filter(Boolean).join(' · '),
      href: addressIn(language, `/meldpunten/${point.id}`),
    }))
  const partners = (await listOrganisations(ctx))
    .filter(({ name }) => holds(name))
    .map(({ name }) => ({ title: name, more: t('partner'), href: '' }))
  return [...points, ...partners]
}

function phoneOf(number: string | null): string {
  const parsed = parsePhone(number ?? '')
  return parsed.ok ? formatPhone(parsed.value.canonical) : (number ?? '')
}
