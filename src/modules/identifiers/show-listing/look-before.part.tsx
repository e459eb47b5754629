// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { formatDateTime, translate } from '#foundation/text'
import { Notice } from '#ui/notice'
import { Paragraph } from '#ui/text'
import { unansweredAfter } from '../listing/listing.ts'
import type { ShownListing } from './show-listing.query.ts'
import { text } from './show-listing.text.ts'

type Question = { title: string; why: string; more: string; otherwise: string }

/** What changed under a warning in force, until when somebody looks, and what happens when nobody does; null where nothing was asked. */
export function shownQuestion({ listing, steps, weight }: ShownListing, { now, language }: Context): Question | null {
  const { reviewBy } = listing
  if (!reviewBy) return null
  const t = translate(text, language)
  const stays = listing.ground === 'own-evidence' && weight.counts > 0
  const end = new Date(reviewBy.getTime() + unansweredAfter)
  return {
    title: t(reviewBy <= now() ? 'lateTitle' : 'lookTitle', { at: formatDateTime(reviewBy, language) }),
    why: steps.findLast(({ step }) => step === 'question')?.reason ?? '',
    more: t('lookMore'),
    otherwise: stays ? t('staysOn') : t('endsBy', { at: formatDateTime(end, language) }),
  }
}

export function LookBefore({ title, why, more, otherwise }: Question) {
  return (
    <Notice kind="warn" title={title}>
      <Paragraph>{why}</Paragraph>
      <Paragraph>{more}</Paragraph>
      <Paragraph>{otherwise}</Paragraph>
    </Notice>
  )
}
