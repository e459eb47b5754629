// SPDX-License-Identifier: EUPL-1.2
import { Details } from '#ui/details'
import { useText } from '#ui/language'
import { Status } from '#ui/status'
import { List, Paragraph } from '#ui/text'
import type { ActionState } from '../record-action/action-point.ts'
import { actionText } from '../record-action/action.text.ts'
import { minutesText } from './minutes.text.ts'

export interface ShownMinute {
  id: string
  words: string
  decision: string
  actions: { id: string; text: string; owner: string; due: string | null; state: ActionState }[]
  corrections: { id: string; words: string; decision: string; because: string; date: string }[]
}

const kinds = { open: 'neutral', done: 'ok', dropped: 'stop' } as const

/** What the minutes say of one item, with every correction and what it said before. */
export function MinuteWords({ item }: { item: ShownMinute }) {
  const [t, a] = [useText(minutesText), useText(actionText)]
  const { words, decision, actions, corrections } = item
  return (
    <>
      {words === '' && decision === '' && actions.length === 0 && <Paragraph>{t('noWords')}</Paragraph>}
      {words !== '' && <Words text={words} />}
      {decision !== '' && (
        <Paragraph>
          <strong>{t('decision')}:</strong> <span lang="nl">{decision}</span>
        </Paragraph>
      )}
      {actions.length > 0 && (
        <>
          <Paragraph>
            <strong>{t('actions')}</strong>
          </Paragraph>
          <List
            items={actions.map(({ id, text, owner, due, state }) => (
              <span key={id}>
                <span lang="nl">{text}</span> ({[owner, due].filter(Boolean).join(', ')}){' '}
                <Status kind={kinds[state]} text={a(state)} />
              </span>
            ))}
          />
        </>
      )}
      {corrections.map(({ id, words, decision, because, date }) => (
        <Details key={id} summary={t('corrected', { date, because })}>
          <Paragraph>{t('before')}</Paragraph>
          <Words text={words || t('noBefore')} />
          {decision !== '' && (
            <Paragraph>
              <strong>{t('decision')}:</strong> <span lang="nl">{decision}</span>
            </Paragraph>
          )}
        </Details>
      ))}
    </>
  )
}

/** A line of its own each. */
function Words({ text }: { text: string }) {
  return (
    <div lang="nl">
      {text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line, at) => (
          <Paragraph key={at}>{line}</Paragraph>
        ))}
    </div>
  )
}
