// SPDX-License-Identifier: EUPL-1.2
import { useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { List, Paragraph } from '#ui/text'
import { groupText } from './name-group.text.ts'

/** What became of the group that was judged last; what did not go through, by name. */
export function JudgedGroup(props: {
  done: number
  refused: number
  names: { name: string; why: string; href: string }[]
}) {
  const t = useText(groupText)
  const { done, refused, names } = props
  return (
    <Notice kind={refused > 0 ? 'warn' : 'ok'} title={t('done', { count: done })} announce>
      {refused > 0 && (
        <>
          <Paragraph>{t('refusedCount', { count: refused })}</Paragraph>
          <List
            items={names.map(({ name, why, href }) => (
              <span key={href}>
                <TextLink href={href}>{name}</TextLink>: {why}
              </span>
            ))}
          />
        </>
      )}
    </Notice>
  )
}
