// SPDX-License-Identifier: EUPL-1.2
import { useRef } from 'react'
import { Button } from '#ui/button'
import { Details } from '#ui/details'
import { Form } from '#ui/form'
import { HiddenField } from '#ui/hidden-field'
import { useText } from '#ui/language'
import { Notice } from '#ui/notice'
import { useSaving } from '#ui/saving'
import { List, Small } from '#ui/text'
import { TextArea } from '#ui/text-field'
import { WrittenBody } from '#ui/written-body'
import { longestWords } from '../compose/sections.ts'
import { writeText } from '../report/desk.text.ts'
import type { LiveSection } from './live-sections.ts'

const intent = 'write'

type WordsFormProps = {
  sections: readonly (LiveSection & { words: string; hard: string[]; isStale: boolean })[]
  changes: number
}

/** One place to write for each part, with what the plan says there above it. One form: nothing typed is lost. */
export function WordsForm({ sections, changes }: WordsFormProps) {
  const t = useText(writeText)
  const form = useRef<HTMLFormElement>(null)
  const { saving, typed, submit } = useSaving(form)
  return (
    <Form intent={intent} label={t('writeTitle')} formRef={form} onInput={typed} onSubmit={submit}>
      <HiddenField name="sequence" value={String(changes)} />
      {sections.map(({ key, title, blocks, words, hard, isStale }) => (
        <div key={key}>
          {blocks.length > 0 && (
            <Details summary={`${t('saysNow')}: ${title ?? t(key as 'intro' | 'promises' | 'closing')}`}>
              <WrittenBody blocks={blocks} below={2} />
            </Details>
          )}
          {isStale && <Notice kind="warn" more={t('stale')} />}
          <TextArea
            name={key}
            label={title ? t('words', { title }) : t(`words-${key as 'intro' | 'promises' | 'closing'}`)}
            description={key === 'intro' ? t('wordsMore') : undefined}
            rows={title ? 4 : 3}
            maxLength={longestWords}
            optional
            defaultValue={words}
          />
          {hard.length > 0 && (
            <>
              <Small>{t('hard')}</Small>
              <List
                items={hard.map((one) => (
                  <span key={one} lang="nl">
                    {one}
                  </span>
                ))}
              />
            </>
          )}
        </div>
      ))}
      {saving === 'refused' && <Notice kind="warn">{t('save-refused')}</Notice>}
      <div className="dw-actions">
        <Button>{t('save')}</Button>
        {saving !== 'nothing' && saving !== 'refused' && (
          <span className="dw-soft" role="status">
            {t(`save-${saving}`)}
          </span>
        )}
        {sections.some(({ isStale }) => isStale) && (
          <Button appearance="secondary" name="seen" value="all">
            {t('saveAll')}
          </Button>
        )}
      </div>
    </Form>
  )
}
