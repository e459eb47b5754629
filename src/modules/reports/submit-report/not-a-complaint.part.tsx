// SPDX-License-Identifier: EUPL-1.2
import { useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { Paragraph } from '#ui/text'
import type { SlotLink } from '../follow-report/later-links.part.tsx'
import { complaintAddress, notAComplaintText } from './not-a-complaint.text.ts'

/** Where a criminal complaint is made; `desk`: for a company, here. Of those who paid nothing no bank asks one. */
export function NotAComplaint({ desk, hasPaid }: { desk: SlotLink | null; hasPaid: boolean }) {
  const t = useText(notAComplaintText)
  return (
    <Notice kind="warn" title={t('title')}>
      <Paragraph>{desk ? desk.explanation : `${t(hasPaid ? 'who' : 'whoUnpaid')} ${t('where')}`}</Paragraph>
      <Paragraph>
        <TextLink href={desk ? desk.href : complaintAddress} external={desk === null}>
          {desk ? desk.title : t('link')}
        </TextLink>
      </Paragraph>
    </Notice>
  )
}
