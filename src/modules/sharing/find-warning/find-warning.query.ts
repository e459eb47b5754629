// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import type { FindQuery, Found } from '#foundation/modules'
import { addressIn, translate } from '#foundation/text'
import { formatLastDay } from '#values'
import type { Found as Answer } from '../check-identifier/answer.ts'
import { checkRegister } from '../check-identifier/check-register.query.ts'
import { warningText } from './find-warning.text.ts'

/** What anybody is told of this identifier, asked as a check: on record, and a disclosure where a listing is told. */
export async function findWarning(ctx: Context, { identifier }: FindQuery): Promise<Found[]> {
  if (!identifier) return []
  const [answer = { outcome: 'away' } as const] =
    (await checkRegister(ctx, [identifier], 'zoeken op de werkbank')) ?? []
  return [{ ...said(ctx, answer), href: '' }]
}

function said({ language }: Context, answer: Answer): Pick<Found, 'title' | 'more'> {
  const t = translate(warningText, language)
  const until = (end: Date) => formatLastDay(end, language)
  switch (answer.outcome) {
    case 'listed': {
      const { authorityName, expiresAt } = answer.listing
      return { title: t('listed', { authority: authorityName }), more: t('until', { day: until(expiresAt) }) }
    }
    case 'shielded': {
      const { authorityName, expiresAt } = answer.on
      return { title: t('shielded'), more: t('shieldedMore', { authority: authorityName, day: until(expiresAt) }) }
    }
    case 'protected': {
      const organisation = answer.organisation?.name
      return { title: t('protected'), more: organisation === undefined ? '' : t('protectedOf', { organisation }) }
    }
    case 'unlisted':
      return answer.imitates
        ? { title: t('imitates', { organisation: answer.imitates.name }), more: t('unlisted') }
        : { title: t('unlisted'), more: t('unlistedMore') }
    case 'away':
      return { title: t('away'), more: t('awayMore') }
  }
}

/** The public check, with what was typed: posted, for it may stand in no address. */
export async function findCheckDeed({ language }: Context, { identifier, text }: FindQuery): Promise<Found[]> {
  if (!identifier) return []
  const t = translate(warningText, language)
  return [{ title: t('check'), more: t('checkMore'), href: addressIn(language, '/controleren'), post: { vraag: text } }]
}
