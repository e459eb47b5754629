// SPDX-License-Identifier: EUPL-1.2
import { useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { PublicPage } from '#ui/page'
import { Lead, Paragraph } from '#ui/text'
import { PageList } from './page-list.part.tsx'
import type { roomOf } from './room.query.ts'
import { text } from './rooms.text.ts'

export function Room({ room, title, pages, contact }: ReturnType<typeof roomOf>) {
  const t = useText(text)
  return (
    <PublicPage title={title}>
      <Lead>{t(`${room}Lead`)}</Lead>
      <PageList pages={pages} />
      <Paragraph>
        {t(`${room}Contact`)} <TextLink href={`mailto:${contact}`}>{contact}</TextLink>
      </Paragraph>
    </PublicPage>
  )
}
