// SPDX-License-Identifier: EUPL-1.2
import { translate } from '#foundation/text'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { Notice } from '#ui/notice'
import { Table } from '#ui/table'
import { List, Paragraph } from '#ui/text'
import { questionText } from '../answer-question/question.text.ts'
import type { Account, QuestionKind } from '../read-plan/plan-read.ts'
import { importText } from './import.text.ts'

interface Preview {
  title: string
  isKnown: boolean
  themes: { number: number; title: string; actions: number }[]
  added: number
  changed: { title: string }[]
  missing: string[]
  unchanged: number
  questions: { kind: QuestionKind; lines: readonly number[]; said: string }[]
  lines: Record<string, number>
}

const kindsOfLines: Account['as'][] = ['heading', 'goal', 'header', 'row', 'continuation', 'question', 'prose', 'empty']

/** What reading the file would change, and what became of each line. */
export function PlanPreview({ preview }: { preview: Preview }) {
  const language = useLanguage()
  const t = translate(importText, language)
  const { added, changed, missing, unchanged, questions } = preview
  const isSame = added + changed.length + questions.length === 0
  return (
    <section>
      <Heading level={2}>{t('previewOf', { title: preview.title })}</Heading>
      <Notice kind="info" announce>
        <Paragraph>{preview.isKnown ? t('isKnown') : t('isNew')}</Paragraph>
        <Paragraph>{isSame ? t('nothing') : t('counts', { added, changed: changed.length, unchanged })}</Paragraph>
      </Notice>
      <Table
        caption={t('actions')}
        columns={(column) => [
          column(t('theme'), ({ number, title }) => `${number}. ${title}`),
          column(t('actions'), { numeric: true }, ({ actions }) => String(actions)),
        ]}
        rows={preview.themes}
        keyOf={({ number }) => String(number)}
      />
      {changed.length > 0 && (
        <>
          <Heading level={3}>{t('changed')}</Heading>
          <List items={changed.map(({ title }) => title)} />
        </>
      )}
      {missing.length > 0 && (
        <>
          <Heading level={3}>{t('missing')}</Heading>
          <Paragraph>{t('missingMore')}</Paragraph>
          <List items={missing} />
        </>
      )}
      <Heading level={3}>{t('questions', { count: questions.length })}</Heading>
      <List
        items={questions.map(({ kind, lines, said }) => (
          <>
            {questionText[language][kind]} {said !== '' && <q lang="nl">{said}</q>} ({lines.slice(0, 5).join(', ')}
            {lines.length > 5 && '…'})
          </>
        ))}
      />
      <Table
        caption={t('lines')}
        columns={(column) => [
          column(t('line'), (as) => t(as)),
          column(t('count'), { numeric: true }, (as) => String(preview.lines[as] ?? 0)),
        ]}
        rows={kindsOfLines}
      />
    </section>
  )
}
