// SPDX-License-Identifier: EUPL-1.2
import { addressIn, formatDateTime, translate } from '#foundation/text'
import { Heading } from '#ui/heading'
import { useLanguage, useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { SummaryList } from '#ui/summary-list'
import { List, Paragraph } from '#ui/text'
import type { ChangeStatus } from '../change/change.ts'
import { statusText } from '../change/change.text.ts'
import { changePath } from './addresses.ts'
import { editText } from './edit.text.ts'

interface Seen {
  differences: { part: string; removed: string[]; added: string[] }[]
  errors: string[]
  flags: string[]
  publicLines: Record<string, string[]> | null
}

/** What a change does: line by line, what is wrong, what to mind, and what the public will read. */
export function WhatItChanges({ differences, errors, flags, publicLines }: Seen) {
  const t = useText(editText)
  return (
    <section aria-labelledby="preview">
      <Heading level={2} id="preview">
        {t('preview')}
      </Heading>
      {differences.length === 0 && <Paragraph>{t('nothing')}</Paragraph>}
      <SummaryList
        items={differences.map(({ part, removed, added }) => ({
          term: partName(part, t),
          answer: (
            <List
              items={[
                ...removed.map((line) => (
                  <>
                    <strong>{t('removed')}:</strong> <del>{line}</del>
                  </>
                )),
                ...added.map((line) => (
                  <>
                    <strong>{t('added')}:</strong> <ins>{line}</ins>
                  </>
                )),
              ]}
            />
          ),
        }))}
      />
      {errors.length > 0 && (
        <Notice kind="warn" title={t('errors')} headingLevel={3}>
          <List items={errors} />
        </Notice>
      )}
      {flags.length > 0 && (
        <Notice kind="info" title={t('flags')} headingLevel={3}>
          <List items={flags} />
          <Paragraph>{t('flagsMore')}</Paragraph>
        </Notice>
      )}
      <Heading level={3}>{t('public')}</Heading>
      {publicLines ? (
        <SummaryList
          items={Object.entries(publicLines).map(([part, lines]) => ({
            term: partName(part, t),
            answer: lines.length > 1 ? <List items={lines} /> : (lines[0] ?? ''),
          }))}
        />
      ) : (
        <Paragraph>{t('publicNothing')}</Paragraph>
      )}
    </section>
  )
}

/** 'labelEn' → 'Naam, in het Engels' */
function partName(part: string, t: ReturnType<typeof translate<keyof typeof editText.nl>>): string {
  if (part === 'signals') return t('signals')
  const label = (name: string) => t(`field-${name}` as 'field-label')
  return part.endsWith('En') ? t('english', { label: label(part.slice(0, -2)) }) : label(part)
}

interface HistoryProps {
  history: { id: string; name: string; at: Date; status: ChangeStatus; reason: string; decidedName: string | null }[]
}

/** Who changed what, newest first. */
export function History({ history }: HistoryProps) {
  const language = useLanguage()
  const t = translate(editText, language)
  return (
    <>
      <Heading level={2}>{t('history')}</Heading>
      {history.length === 0 ? (
        <Paragraph>{t('noHistory')}</Paragraph>
      ) : (
        <List
          items={history.map(({ id, name, at, status, reason, decidedName }) => (
            <>
              <TextLink href={addressIn(language, changePath(id))}>{reason}</TextLink>{' '}
              {t('historyLine', {
                at: formatDateTime(at, language),
                name,
                status: decidedName ? `${statusText[language][status]} (${decidedName})` : statusText[language][status],
              })}
            </>
          ))}
        />
      )}
    </>
  )
}
