// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf } from '#foundation/access'
import { rowsOf, type TrayItem, type WorkRows } from '#foundation/modules'
import { addressIn, translate } from '#foundation/text'
import { paths } from '../keep-people/addresses.ts'
import { emergenciesSince } from './emergency-access.command.ts'
import { emergencyTray } from './emergency.text.ts'

const toldDays = 14

/** Everybody of the organisation who watches over people or over the use of data hears it. */
async function told(ctx: Context) {
  if (organisationOf(ctx.actor) !== ctx.settings.intakeOrganisation) return []
  return emergenciesSince(ctx, new Date(ctx.now().getTime() - toldDays * 86_400_000))
}

const rows: Omit<WorkRows, 'name'> = {
  kind: emergencyTray,
  ...rowsOf(async (ctx) => {
    const t = translate(emergencyTray, ctx.language)
    return (await told(ctx)).map(({ id, at, reason }) => ({
      key: id,
      due: new Date(at.getTime() + 60 * 60_000),
      since: at,
      subject: t('title'),
      why: t('why', { reason }),
      href: addressIn(ctx.language, paths.oneself),
    }))
  }),
}

export const emergencyItems: readonly TrayItem[] = (['partners:manage', 'disclosures:oversee'] as const).map(
  (permission) => ({
    text: emergencyTray,
    href: paths.oneself,
    allow: { permission },
    count: async (ctx) => (await told(ctx)).length,
    rows: { ...rows, name: permission === 'partners:manage' ? 'partners.emergency' : 'partners.emergency-overseen' },
  }),
)
