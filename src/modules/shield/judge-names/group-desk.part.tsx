// SPDX-License-Identifier: EUPL-1.2
import type { RefObject } from 'react'
import { useAnswered } from '#ui/answered-form'
import { Button, ButtonGroup } from '#ui/button'
import { Form } from '#ui/form'
import { HiddenField } from '#ui/hidden-field'
import { Keyboard, type Shortcut } from '#ui/keyboard'
import { keys } from '#ui/keys'
import { useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { SummaryList } from '#ui/summary-list'
import { Table } from '#ui/table'
import { Small } from '#ui/text'
import { TextArea } from '#ui/text-field'
import { groupText } from './name-group.text.ts'
import { answerKey, type ShownGroup } from './shown-item.ts'

const intent = 'groep'

/** Names that look alike, judged with one key after all were seen. A plain form: what became of each comes back with the page. */
export function GroupDesk({ group, heading }: { group: ShownGroup; heading: RefObject<HTMLHeadingElement | null> }) {
  const t = useText(groupText)
  const { all } = useAnswered(intent)
  const { known, names } = group
  return (
    <>
      <h2 className="utrecht-heading-2 dw-name" ref={heading} tabIndex={-1}>
        {group.title}
      </h2>
      <Small>{t('why')}</Small>
      {group.proposals.map((said) => (
        <Notice key={said} kind="info">
          {said}
        </Notice>
      ))}
      <SummaryList
        items={[
          ...group.facts,
          ...(known
            ? [
                {
                  term: t('known'),
                  answer: known.length > 0 ? `${known.join(', ')}. ${t('knownMore')}` : t('knownNone'),
                },
              ]
            : []),
        ]}
      />
      <Form intent={intent} id={intent} label={t('verdict')}>
        <HiddenField name="shown" value={names.map(({ id }) => id).join(' ')} />
        <Table
          caption={t('names')}
          rows={names}
          keyOf={answerKey}
          select={{
            name: 'id[]',
            form: intent,
            all: t('all'),
            label: ({ name }) => t('tick', { name }),
            chosen: all('id[]') ?? names.map(answerKey),
          }}
          columns={(column) => [
            column(t('name'), ({ name, href }) => <TextLink href={href}>{name}</TextLink>),
            column(t('seen'), ({ seen }) => seen),
          ]}
        />
        <TextArea
          name="reason"
          label={t('reason')}
          description={t('reasonMore')}
          rows={3}
          lang="nl"
          defaultValue={group.reason}
        />
        <ButtonGroup>
          <Button id="groep-l" name="together" value="list">
            {t(group.listText)} <kbd aria-hidden="true">l</kbd>
          </Button>
          <Button id="groep-e" name="together" value="apart" appearance="secondary">
            {t('apart')} <kbd aria-hidden="true">e</kbd>
          </Button>
        </ButtonGroup>
      </Form>
      <GroupKeyboard />
    </>
  )
}

function GroupKeyboard() {
  const t = useText(groupText)
  const shortcuts: Shortcut[] = [
    { keys: 'l', text: t('keyList'), focus: 'groep-l' },
    { keys: 'e', text: t('keyApart'), focus: 'groep-e' },
    { keys: keys.next, text: t('keyNext'), row: 'next' },
    { keys: keys.previous, text: t('keyPrevious'), row: 'previous' },
    { keys: keys.select, text: t('keySelect'), row: 'select' },
    { keys: 'r', text: t('keyReason'), press: `${intent}-reason` },
  ]
  return (
    <div className="dw-actions">
      <Small>{t('keys')}</Small>
      <Keyboard shortcuts={shortcuts} />
    </div>
  )
}
