// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { formatDate, translate } from '#foundation/text'
import { peopleText } from '../keep-people/people.text.ts'
import { invitationDays } from './invite.command.ts'

/** What an administrator gives to whom they invited, and a mail of their own with it: a colleague knows who it is from. */
export function sayInvited(
  ctx: Context,
  { name, code, grantId }: { name: string; code: string; grantId: string | null },
) {
  const t = translate(peopleText, ctx.language)
  const address = `${ctx.settings.baseUrl}/inloggen/uitnodiging`
  const until = formatDate(new Date(ctx.now().getTime() + invitationDays * 86_400_000), ctx.language)
  const subject = encodeURIComponent(t('invitedSubject'))
  const body = encodeURIComponent(t('invitedBody', { name, address, code, until }).replaceAll('\n', '\r\n'))
  // Whoever tries things out signs in from a list, on which a new colleague stands at once.
  if (ctx.settings.issuers.length === 0)
    return { name, code: null, grantId, give: t('invitedDemo', { name }), how: '', mail: null }
  return {
    name,
    code,
    grantId,
    give: t('invited', { name, until }),
    how: t('invitedHow', { address }),
    mail: `mailto:?subject=${subject}&body=${body}`,
  }
}

export type SaidInvited = ReturnType<typeof sayInvited>
